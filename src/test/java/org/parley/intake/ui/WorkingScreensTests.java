package org.parley.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.intake.Desk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The page of a list while it is worked on. */
@SpringBootTest
@SignedIn
@ViewPackages(packages = {"org.parley.intake.ui", "org.parley.base.ui"})
class WorkingScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Desk desk;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
    }

    @Test
    void whoStopsIsBackAtTheColumnsAndNothingMovesUnderTheirHandsAnyMore() {
        UUID id = desk.hands("Name,Constituency\nAna Duarte,North\n");
        desk.edits("update intake set state = 'reading', phase = 'intake.phase.reading', touched_at = now()");
        navigate("intake/" + id, IntakeView.class);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        test(find(Button.class).withText("Stop").single()).click();

        assertThat(find(ColumnsForm.class).exists()).isTrue();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("It was stopped, and nothing of it was written.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }
}
