package org.parley.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whoever may only look is offered nothing to change. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.VIEWER, name = "Vera Lind")
@ViewPackages(packages = {"org.parley.letter.ui", "org.parley.campaign.ui", "org.parley.base.ui"})
class LetterScreensForViewersTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Letters letters;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aViewerIsNotOfferedANewLetter() {
        UI.getCurrent().navigate("letters");

        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("New letter");
    }

    @Test
    void aViewerIsNotOfferedANewCampaign() {
        UI.getCurrent().navigate("campaigns");

        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("New campaign");
    }

    @Test
    @SignedIn(name = "Ana Duarte")
    void aViewerReadsEveryTabOfALetter() {
        UUID letter = cast.letter("Open letter on the river");

        Acting.as(jdbc, "Vera Lind", Role.VIEWER, () -> {
            for (String tab : List.of("", "/addressees", "/recipients", "/activity")) {
                UI.getCurrent().navigate("letters/" + letter + tab);
                assertThat(find(LetterHead.class).all()).as(tab).hasSize(1);
            }
        });
    }

    @Test
    @SignedIn(name = "Ana Duarte")
    void anOfficerIsOfferedNoChangesToTheLettersAndCampaignsOfOthers() {
        UUID letter = cast.letter("Open letter on the river");
        UUID campaign = letters.details(letter).campaign();
        List<String> controls = List.of("Correct", "Save text");

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            UI.getCurrent().navigate("letters/" + letter);
            assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContainAnyElementsOf(controls);
            assertThat(find(Composer.class).all()).isEmpty();

            UI.getCurrent().navigate("letters/" + letter + "/addressees");
            assertThat(find(ComboBox.class).all()).isEmpty();

            UI.getCurrent().navigate("campaigns/" + campaign);
            assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Correct");
            assertThat(find(Button.class).withText("New letter").all()).hasSize(1);
        });
        UI.getCurrent().navigate("letters/" + letter);
        assertThat(find(Composer.class).all()).hasSize(1);
    }
}
