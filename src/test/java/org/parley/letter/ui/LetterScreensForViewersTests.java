package org.parley.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Whoever may only look is offered nothing to change. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.VIEWER, name = "Vera Lind")
@ViewPackages(packages = {"org.parley.letter.ui", "org.parley.campaign.ui", "org.parley.base.ui"})
class LetterScreensForViewersTests extends SpringBrowserlessTest {

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
}
