package org.parley.presiding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.letter.Cast;
import org.parley.presiding.OfficeDetails;
import org.parley.presiding.PresidingOfficers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Who presides is written down on their page, and stands on the parliament's. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.lawmaker.ui", "org.parley.parliament.ui", "org.parley.base.ui"})
class OfficesScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private PresidingOfficers offices;

    private UUID parliament;
    private UUID house;
    private UUID mira;

    @BeforeEach
    void aParliament() {
        parliament = cast.parliament("Parliament of Norland");
        house = cast.chamber(parliament, "House of Norland", "lower");
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
    }

    @Test
    void anOfficeIsWrittenDownWithTheirOwnChamberProposed() {
        UI.getCurrent().navigate("lawmakers/" + mira);

        press("Presides over a chamber");
        find(TextField.class).all().stream()
                .filter(field -> "Called".equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue("Speaker");
        press("Save");

        assertThat(offices.of(mira))
                .singleElement()
                .satisfies(line -> assertThat(line.details().chamber()).isEqualTo(house));
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Speaker · House of Norland");
    }

    @Test
    void aParliamentNamesWhoPresides() {
        offices.begin(mira, new OfficeDetails(house, false, "", null, null));

        UI.getCurrent().navigate("parliaments/" + parliament);

        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Mira Okafor");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Presides · House of Norland");
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyReadsIsOfferedNothingThatChanges() {
        UI.getCurrent().navigate("lawmakers/" + mira);

        assertThat(find(Button.class).withText("Presides over a chamber").all()).noneMatch(Button::isVisible);
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getFirst().click();
    }
}
