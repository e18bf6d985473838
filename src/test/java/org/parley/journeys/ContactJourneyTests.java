package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** Contacts are logged as fast as one remembers them: without a mouse, and on a phone. */
class ContactJourneyTests {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void twoAreLoggedByKeyboardAlone() {
        Desk ada = journey.administrator();
        ada.lawmaker.enters("Mira Okafor");
        ada.lawmaker.enters("Ben Adeyemi");
        ada.today.opens();

        ada.contact.opensByKey();
        ada.contact.names("Okafor");
        ada.contact.tabsTo("Notes");
        ada.contact.keys("She will table a question.");
        ada.contact.logsAndBeginsTheNext();
        ada.mustShow("Contact logged");
        ada.contact.begins();
        ada.contact.names("Adeyemi");
        ada.contact.tabsTo("Roles, and who else was there");
        ada.contact.keys(Keys.ENTER);
        ada.mustShow("Add somebody");
        ada.contact.tabsTo("Add somebody");
        ada.contact.keys(Keys.ENTER);
        ada.browser().until("the cursor is at the name", () -> ada.contact.isAt("Name"));
        ada.contact.keys("Pita Vea");
        ada.contact.logsAndBeginsTheNext();
        ada.contact.begins();
        ada.contact.keys(Keys.ESCAPE);

        ada.open("contacts");
        ada.mustShow("2 contacts");
        ada.mustShow("She will table a question.");
        ada.row("Ben Adeyemi");
        ada.mustShow("Pita Vea");
    }

    @Test
    void aNameTypedInFullIsTakenByEnterLikeAPartOfIt() {
        Desk ada = journey.administrator();
        ada.lawmaker.enters("Mira Okafor");
        ada.today.opens();

        ada.contact.opensByKey();
        ada.contact.names("Mira Okafor");
        ada.contact.logsAndBeginsTheNext();
        ada.mustShow("Contact logged");
    }

    @Test
    void oneIsLoggedOnAPhone() {
        Desk ada = journey.administrator();
        ada.lawmaker.enters("Mira Okafor");
        ada.browser().emulate(Browser.PHONE);
        ada.today.opens();

        ada.press("Log contact");
        ada.contact.begins();
        assertThat(ada.contact.fits()).isTrue();
        ada.takesFirst("With whom", "Okafor");
        ada.type("Notes", "She asked for the report.");
        ada.browser().shoot("a contact on a phone");
        ada.press("Log contact");
        ada.mustShow("Contact logged");

        ada.open("contacts");
        ada.mustShow("1 contact");
        ada.row("Mira Okafor");
        ada.mustShow("She asked for the report.");
        assertThat(ada.texts("vaadin-dialog[opened]")).isEqualTo(List.of());
    }
}
