package org.parley.letterhead.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.letterhead.LetterheadDetails;
import org.parley.letterhead.LetterheadLine;
import org.parley.letterhead.Letterheads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** An administrator writes the letterhead and sees how it will look. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.ADMINISTRATOR)
@ViewPackages(packages = "org.parley")
class LetterheadViewTests extends SpringBrowserlessTest {

    @Autowired
    private Letterheads letterheads;

    @Test
    void withoutOneThePageSaysHowLettersBegin() {
        UI.getCurrent().navigate(LetterheadLinks.page());

        assertThat(paper()).contains("No letterhead: letters begin with their date.");
        assertThat(find(Grid.class).all()).isEmpty();
    }

    @Test
    void whatIsTypedIsShownAsItWillLookAndThenStored() {
        UI.getCurrent().navigate(LetterheadLinks.page());
        test(button("Change the letterhead")).click();
        test(field("Name of the organisation")).setValue("<b>Rivers</b>");
        test(find(TextArea.class).single()).setValue("1 Quay Street\nNorport");

        assertThat(find(LetterheadPaper.class).all())
                .anySatisfy(paper -> assertThat(paper.getElement().getTextRecursively())
                        .contains("<b>Rivers</b>", "1 Quay Street · Norport"));

        test(button("Save")).click();
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(letterheads.now().lines()).containsExactly("1 Quay Street", "Norport");
        assertThat(paper()).contains("<b>Rivers</b>");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatItWasBeforeIsListed() {
        letterheads.store(0, new LetterheadDetails("Rivers", "", "", ""));
        letterheads.store(1, new LetterheadDetails("Deltas", "", "", ""));
        UI.getCurrent().navigate(LetterheadLinks.page());

        Grid<LetterheadLine> grid = find(Grid.class).single();
        assertThat(grid.getGenericDataView().getItems())
                .extracting(line -> line.letterhead().name())
                .containsExactly("Deltas", "Rivers");
    }

    @Test
    @SignedIn(role = Role.MANAGER)
    void nobodyElseComesIn() {
        UI.getCurrent().navigate(LetterheadLinks.page());

        assertThat(find(LetterheadPaper.class).all()).isEmpty();
    }

    private String paper() {
        return find(LetterheadPaper.class).single().getElement().getTextRecursively();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
