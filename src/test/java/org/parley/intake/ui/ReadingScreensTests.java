package org.parley.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.nio.charset.Charset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.intake.Desk;
import org.parley.intake.Intakes;
import org.parley.intake.sheet.Workbook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** How a file was read is shown, and whoever knows better says so. */
@SpringBootTest
@SignedIn
@ViewPackages(packages = {"org.parley.intake.ui", "org.parley.base.ui"})
class ReadingScreensTests extends SpringBrowserlessTest {

    private static final String MEMBERS = """
            Name,Party,Constituency,Email
            Ana Duarte,Green,North,ana@parliament.example
            """;

    @Autowired
    private Desk desk;

    @Autowired
    private Intakes intakes;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
    }

    @Test
    void linesAboveTheHeaderAreShownAsLeftOut() {
        UUID id = desk.hands("Members of the Assembly\nas of May\n\n" + MEMBERS);
        navigate("intake/" + id, IntakeView.class);

        assertThat(find(PreambleLines.class).single().isVisible()).isTrue();
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains("Members of the Assembly", "as of May");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(4);
    }

    @Test
    void aListWithoutALineSaysWhatIsWrongAndGoesOnWhenTheHeaderIsAPerson() {
        UUID id = desk.hands("Name,Party,Constituency\n");
        navigate("intake/" + id, IntakeView.class);

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Nothing stands below the names of the columns. Choose another line or sheet, or hand in the"
                        + " complete list.");
        assertThat(find(Button.class)
                        .withText("Show what would happen")
                        .single()
                        .isEnabled())
                .isFalse();
        test(find(Checkbox.class).single()).click();

        assertThat(intakes.understanding(id).hasNoRows()).isFalse();
    }

    @Test
    void whoSeesThatThereIsNoHeaderSaysSo() {
        UUID id = desk.hands("Ana Duarte,Green,North\nBo Ek,Blue,South\n");
        navigate("intake/" + id, IntakeView.class);

        test(find(Checkbox.class).single()).click();

        assertThat(intakes.run(id).reading().headerLine()).isZero();
        assertThat(intakes.understanding(id).look().rows()).hasSize(2);
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        test(find(Checkbox.class).single()).click();
        assertThat(intakes.run(id).reading().headerLine()).isEqualTo(1);
    }

    @Test
    void anEncodingThatTheFileDoesNotProveIsAskedWithTheNamesItGives() {
        UUID id = desk.hands(
                "Name,Party\nHélène Lefèvre,Écologistes\n".getBytes(Charset.forName("windows-1252")), "list.csv");
        navigate("intake/" + id, IntakeView.class);

        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Hélène Lefèvre · Écologistes");
        assertThat(find(ReadingNotes.class).single().isVisible()).isTrue();
    }

    @Test
    void aSheetOfAWorkbookIsChosen() {
        byte[] workbook = new Workbook()
                .sheet("Members", Workbook.row(1, "Name") + Workbook.row(2, "Ana Duarte"))
                .sheet("Senate", Workbook.row(1, "Senator", "Party") + Workbook.row(2, "Bo Ek", "Blue"))
                .bytes();
        UUID id = desk.hands(workbook, "list.xlsx");
        navigate("intake/" + id, IntakeView.class);

        this.<Integer>select("Sheet").setValue(1);

        assertThat(intakes.run(id).sheet()).isEqualTo("Senate");
        assertThat(intakes.understanding(id).look().header().names()).containsExactly("Senator", "Party");
        assertThat(intakes.run(id).sha256()).hasSize(64);
        assertThat(find(Select.class).all()).extracting(Select::getLabel).doesNotContain("Encoding");
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return find(Select.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
