package org.parley.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ui.PathLink;
import org.parley.copy.Copies;
import org.parley.copy.CopyFilter;
import org.parley.copy.MergeField;
import org.parley.copy.ui.CopyLinks;
import org.parley.export.ExportFormat;
import org.parley.export.Exports;
import org.parley.letter.Cast;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.parley.paper.Paper;
import org.parley.paper.Papers;
import org.parley.paper.docx.Opened;
import org.parley.recipient.Mailing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Somebody takes copies out on paper, from the list of copies and from a copy itself. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.copy.ui", "org.parley.letter.ui", "org.parley.base.ui"})
class PaperScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Letters letters;

    @Autowired
    private Papers papers;

    @Autowired
    private Exports exports;

    @Autowired
    private Copies copies;

    @Autowired
    private PaperOfTicked ticked;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;

    @BeforeEach
    void aLetterToTwo() {
        Acting.as(jdbc, "Bo Ek", Role.OFFICER, this::writeToTwo);
    }

    private void writeToTwo() {
        Mailing.ToTwo two = mailing.toTwo();
        letter = two.letter();
        letters.write(
                letter,
                letters.text(letter).seen(),
                new LetterText("{{salutation}}\n\nyou sit for {{party}}. {{nonsense}}", List.of()));
    }

    @Test
    void theDialogOffersAllCopiesAndThePublicVersionAndSaysWhatIsEmpty() {
        open("");
        test(words().getFirst()).click();

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Word documents");
        assertThat(labels()).containsExactly("All 2 copies", "The public version: English");
        assertThat(find(RadioButtonGroup.class).all()).hasSize(2);
        assertThat(sentences()).contains("The text has a field “nonsense” in line 3 that does not exist.");
        assertThat(gaps()).containsExactly("1 copy has an empty {{party}}.");

        which().setValue(new Paper.Open(
                letter, copies.versions(letter).getFirst().id()));
        assertThat(find(RadioButtonGroup.class).all())
                .as("one letter is one document")
                .hasSize(1);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void aNarrowedListIsOfferedFirst() {
        open("search=mira");
        test(words().getFirst()).click();

        assertThat(labels()).containsExactly("The one copy in the list", "All 2 copies", "The public version: English");
        assertThat(which().getValue()).isEqualTo(new Paper.OfThose(new CopyFilter(letter, "mira", null)));
    }

    @Test
    void oneCopyGoesOutFromItsCard() {
        open("");
        test(words().getLast()).click();

        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
        assertThat(sentences()).contains("Open letter on the river · Ben Adeyemi");
        assertThat(gaps()).containsExactly("1 copy has an empty {{party}}.");
    }

    @Test
    void thoseTickedInTheListOfRecipientsGoOut() {
        ticked.start(letter, Set.of(recipient("Ben Adeyemi")), () -> {});

        assertThat(sentences()).contains("Open letter on the river · The one copy ticked");
        assertThat(gaps()).containsExactly("1 copy has an empty {{party}}.");
        assertThat(button("Download").isEnabled()).isTrue();
    }

    @Test
    void whoIsExcludedCannotBeTakenOut() {
        jdbc.sql("update recipient set state = 'excluded', excluded_because = 'left'")
                .update();
        ticked.start(letter, Set.of(recipient("Ben Adeyemi")), () -> {});

        assertThat(sentences()).anyMatch(text -> text.startsWith("Nobody gets a copy"));
        assertThat(button("Download").isEnabled()).isFalse();
    }

    @Test
    void withoutRecipientsThereIsThePublicVersion() {
        UUID lonely = cast.letter("To nobody yet");
        UI.getCurrent().navigate("letters/" + lonely + "/copies");
        test(words().getFirst()).click();

        assertThat(sentences()).contains("To nobody yet · The public version: English");
        assertThat(words()).hasSize(1);
    }

    @Test
    void startingWaitsForTheBrowserAndCanBeLeft() {
        open("");
        test(words().getFirst()).click();
        test(button("Download")).click();

        assertThat(button("Download").isEnabled()).isFalse();
        assertThat(sentences()).contains("0 of 2 are written. You can leave this open or go on working.");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        test(button("Close")).click();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void whatTheBrowserGetsIsWhatWasChosen() {
        Paper all = new Paper.OfThose(CopyFilter.all(letter));
        PaperFile file = new PaperFile(
                all, ExportFormat.DOCX, 2, "Open letter.docx", List.of("Open letter on the river"), papers, exports);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Long> told = new ArrayList<>();

        assertThat(file.write(out, told::add)).isEqualTo(2);

        assertThat(told).containsExactly(1L, 2L);
        assertThat(new Opened(out.toByteArray()).texts()).contains("Dear Mira Okafor,", "Dear Ben Adeyemi,");
        assertThat(file.done(2)).isEqualTo("Done: 2 letters in Open letter.docx.");
        assertThat(file.underWay(1)).startsWith("1 of 2 are written.");
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyLooksHasNoButton() {
        open("");

        assertThat(words()).isEmpty();
    }

    private UUID recipient(String name) {
        return jdbc.sql("select id from recipient_listing where letter_id = ? and name = ?")
                .params(letter, name)
                .query(UUID.class)
                .single();
    }

    private void open(String query) {
        UI.getCurrent().navigate("letters/" + letter + "/copies", QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Paper> which() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    private List<String> labels() {
        return which().getGenericDataView()
                .getItems()
                .map(which().getItemLabelGenerator()::apply)
                .toList();
    }

    private List<String> sentences() {
        return find(Paragraph.class).all().stream()
                .map(one -> one.getElement().getTextRecursively())
                .toList();
    }

    /** What the dialog says is empty, each leading to the copies, as a number beside the list does. */
    private List<String> gaps() {
        String path = CopyLinks.to(CopyFilter.lacking(letter, MergeField.PARTY), null);
        return find(PathLink.class).all().stream()
                .filter(link -> link.getHref().equals(path))
                .map(PathLink::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<Button> words() {
        return find(Button.class).all().stream()
                .filter(button -> "Word".equals(button.getText()) && button.isVisible())
                .toList();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()) && button.isVisible())
                .findFirst()
                .orElseThrow();
    }
}
