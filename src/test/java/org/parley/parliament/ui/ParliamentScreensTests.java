package org.parley.parliament.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.parliament.ParliamentLine;
import org.parley.parliament.Parliaments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** The list of parliaments and the page of one. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
@ViewPackages(packages = "org.parley")
class ParliamentScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Parliaments parliaments;

    @Test
    void listsAndNarrowsByAnyNameAndByWhatWasChecked() {
        UI.getCurrent().navigate("parliaments");
        assertThat(rows()).hasSizeGreaterThan(190);

        UI.getCurrent().navigate("parliaments", QueryParameters.fromString("search=EU-Parlament"));
        assertThat(rows()).extracting(ParliamentLine::code).containsExactly("eu");

        UI.getCurrent().navigate("parliaments", QueryParameters.fromString("checked=no"));
        assertThat(rows()).isNotEmpty().noneMatch(ParliamentLine::checked);
    }

    @Test
    void aPageLinksItsNumbersToTheList() {
        UUID congress = parliaments.resolve("us").orElseThrow();

        UI.getCurrent().navigate("parliaments/" + congress);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(
                        link -> link.startsWith("lawmakers?parliament=" + congress) && link.endsWith("in-office=true"));
    }

    @Test
    void aManagerCorrectsAFactAndVouchesForIt() {
        UUID parliament = parliaments.resolve("ae").orElseThrow();
        UI.getCurrent().navigate("parliaments/" + parliament);

        find(Button.class).withText("Correct the facts").single().click();
        find(TextField.class).withLabel("Web site").single().setValue("javascript:alert(1)");
        find(Button.class).withText("Save").single().click();
        assertThat(find(TextField.class).withLabel("Web site").single().isInvalid())
                .isTrue();
        find(TextField.class).withLabel("Web site").single().setValue("https://www.example.org");
        find(Checkbox.class).withLabel("I checked these facts").single().setValue(true);
        find(Button.class).withText("Save").single().click();

        assertThat(parliaments.details(parliament).details().website()).isEqualTo("https://www.example.org");
        assertThat(parliaments.details(parliament).details().checked()).isTrue();
    }

    @Test
    void aDeadLinkLeadsBackToTheList() {
        UI.getCurrent().navigate("parliaments/" + UUID.randomUUID());

        assertThat(find(ParliamentView.class).all()).isEmpty();
        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(rows()).isNotEmpty();
    }

    @Test
    @SignedIn(role = Role.OFFICER)
    void anOfficerCorrectsNoFacts() {
        UI.getCurrent().navigate("parliaments/" + parliaments.resolve("us").orElseThrow());

        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Correct the facts");
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Add a channel");
    }

    @SuppressWarnings("unchecked")
    private List<ParliamentLine> rows() {
        return ((Grid<ParliamentLine>) find(Grid.class).single())
                .getGenericDataView()
                .getItems()
                .toList();
    }
}
