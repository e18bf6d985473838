package org.parley.lawmaker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.ui.ConflictDialog;
import org.parley.base.ui.Words;
import org.parley.lawmaker.MandateDetails;
import org.parley.lawmaker.MandateLine;
import org.parley.lawmaker.Mandates;
import org.parley.lawmaker.Offices;
import org.parley.lawmaker.StaffDetails;
import org.parley.lawmaker.StaffLine;
import org.parley.letter.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Whoever saves a seat or somebody in an office second sees both versions, and nothing is lost. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class ConflictsTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Offices offices;

    private UUID mele;

    @BeforeEach
    void somebodyWithASeatAndAnOffice() {
        UUID chamber = cast.chamber(cast.parliament("Parliament of Norland"), "House of Norland", "lower");
        mele = cast.lawmaker("Mele", "Fonoti", chamber, "Greens");
        offices.add(mele, new StaffDetails("Tama Reid", "Assistant", null));
        UI.getCurrent().navigate("lawmakers/" + mele);
    }

    @Test
    void aSeatIsBroughtTogether() {
        open("mandate.correct");
        field("Party").setValue("Mine");
        field("Term").setValue("54");
        MandateLine line = mandates.of(mele).getFirst();
        MandateDetails d = line.details();
        mandates.correct(
                line.id(),
                line.seen(),
                new MandateDetails(d.chamber(), "Lakeside", "Theirs", d.politicalGroup(), d.term(), d.startedOn()));

        button("Save").click();
        choosesTheirs("Party");
        button("Save what I chose").click();

        MandateDetails now = mandates.of(mele).getFirst().details();
        assertThat(now.party()).isEqualTo("Theirs");
        assertThat(now.constituency()).isEqualTo("Lakeside");
        assertThat(now.term()).isEqualTo("54");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void somebodyInAnOfficeIsBroughtTogetherAndMineIsKeptUnlessISaySo() {
        open("staff.correct");
        field("Name").setValue("Tama Reid-Tau");
        StaffLine line = offices.of(mele).getFirst();
        offices.correct(
                line.id(), line.seen(), new StaffDetails("Tama Tau", "Chief of staff", LocalDate.of(2026, 3, 2)));

        button("Save").click();
        assertThat(find(ConflictDialog.class).single().isOpened()).isTrue();
        button("Save what I chose").click();

        assertThat(offices.of(mele).getFirst().details())
                .isEqualTo(new StaffDetails("Tama Reid-Tau", "Chief of staff", LocalDate.of(2026, 3, 2)));
    }

    @Test
    void goingBackToTheFormKeepsWhatWasTypedAndStoresNothing() {
        open("staff.correct");
        field("Name").setValue("Mine");
        StaffLine line = offices.of(mele).getFirst();
        offices.correct(line.id(), line.seen(), new StaffDetails("Theirs", "Assistant", null));

        button("Save").click();
        button("Back to the form").click();

        assertThat(field("Name").getValue()).isEqualTo("Mine");
        assertThat(offices.of(mele).getFirst().details().name()).isEqualTo("Theirs");
    }

    private void open(String key) {
        find(Button.class).withAriaLabel(Words.t(key)).single().click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .filter(field -> field.findAncestor(Dialog.class) != null)
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    @SuppressWarnings("unchecked")
    private void choosesTheirs(String part) {
        find(RadioButtonGroup.class).all().stream()
                .filter(choice -> part.equals(choice.getAriaLabel().orElse("")))
                .forEach(choice -> ((RadioButtonGroup<Boolean>) choice).setValue(false));
    }
}
