package org.parley.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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

    @Test
    void thePageSaysHowFarItIsAndLeavesTheButtonWhereItIs() {
        UUID id = desk.hands("Name,Constituency\nAna Duarte,North\n");
        desk.edits("update intake set state = 'reading', phase = 'intake.phase.reading', touched_at = now()");
        navigate("intake/" + id, IntakeView.class);
        Button stop = find(Button.class).withText("Stop").single();
        desk.edits("update intake set phase = 'intake.phase.matching', rows_read = 2000, touched_at = now()");

        looks();

        assertThat(find(Button.class).withText("Stop").single()).isSameAs(stop);
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("Looking who is already here", "2,000 lines");
        desk.edits("update intake set state = 'sorted', phase = ''");
        looks();
        assertThat(find(Preview.class).exists()).isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private static void looks() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }
}
