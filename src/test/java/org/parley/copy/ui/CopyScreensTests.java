package org.parley.copy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.copy.CopyFilter;
import org.parley.copy.MergeField;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Copies on a letter's page, and the list of forms of address. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
@ViewPackages(packages = {"org.parley.copy.ui", "org.parley.letter.ui", "org.parley.base.ui"})
class CopyScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Letters letters;

    @Autowired
    private CopyCheck check;

    @Autowired
    private Sending sending;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;

    @BeforeEach
    void aLetterToTwo() {
        Mailing.ToTwo two = mailing.toTwo();
        letter = two.letter();
        write("{{salutation}} of {{party}}");
    }

    @Test
    void aCopyIsReadAndTheNextOneIsAClickAway() {
        open("");
        assertThat(markdown()).isEqualTo("Dear Ben Adeyemi\\, of ");
        assertThat(sentences()).anyMatch(text -> text.contains("{{party}} is empty in this copy"));

        test(button("Next copy")).click();

        assertThat(markdown()).isEqualTo("Dear Mira Okafor\\, of Greens");
        assertThat(button("Next copy").isEnabled()).isFalse();
    }

    @Test
    void theNumberOfGapsLeadsToThem() {
        open("");
        String path = CopyLinks.to(CopyFilter.lacking(letter, MergeField.PARTY), null);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(path);

        open("empty=party");
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
        open("search=mira");
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
        assertThat(markdown()).contains("Mira");
    }

    @Test
    void aFieldThatDoesNotExistIsSaidWhereTheLetterIsCheckedAndInTheCopy() {
        write("Dear all,\n{{tribe}}");

        assertThat(check.of(letter)).singleElement().satisfies(finding -> {
            assertThat(finding.stops()).isTrue();
            assertThat(finding.sentence()).contains("tribe", "line 2");
        });
        open("");
        assertThat(sentences())
                .anyMatch(text -> text.contains("no field “tribe” (line 2)") && text.contains("{{name}}"));
    }

    @Test
    void gapsAreSaidBeforeSending() {
        assertThat(check.of(letter)).singleElement().satisfies(finding -> {
            assertThat(finding.stops()).isFalse();
            assertThat(finding.sentence()).isEqualTo("1 copy has an empty {{party}}.");
        });
    }

    @Test
    void theTitleStandsAboveTheTextUnlessTheTextSaysIt() {
        String title = letters.details(letter).title();
        open("");
        assertThat(find(H3.class).all()).extracting(H3::getText).contains(title);

        write("# " + title + "\n\n{{salutation}}");

        open("");
        assertThat(find(H3.class).all()).extracting(H3::getText).doesNotContain(title);
    }

    @Test
    void aSalutationIsWrittenForOneRecipient() {
        open("");
        AtomicInteger listed = new AtomicInteger();
        find(Grid.class).single().getDataProvider().addDataProviderListener(change -> listed.incrementAndGet());
        test(button("Change the salutation")).click();
        test(find(TextField.class).all().stream()
                        .filter(field -> "Salutation".equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue("Dear Ben,");
        test(button("Save")).click();

        assertThat(markdown()).startsWith("Dear Ben\\,");
        assertThat(listed).as("the list beside it is read anew").hasPositiveValue();
    }

    @Test
    void howSomebodyIsAddressedStaysOnceTheirCopyWentOut() {
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.PUBLISHED);

        open("");

        assertThat(markdown()).contains("Ben");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Change the salutation");
    }

    @Test
    void whoDoesNotKeepTheLetterReadsCopiesAndChangesNothing() {
        Acting.as(jdbc, "Vera Lind", Role.VIEWER, () -> {
            open("");
            assertThat(markdown()).contains("Ben");
            assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Change the salutation");
        });
    }

    @Test
    void aLetterWithoutRecipientsShowsWhatEverybodyMayRead() {
        letter = cast.letter("Another letter");

        open("");

        assertThat(markdown()).contains("please act");
        assertThat(test(find(Grid.class).single()).size()).isZero();
    }

    @Test
    void aDeadLinkToACopyShowsThePublicVersion() {
        open("recipient=" + UUID.randomUUID());

        assertThat(markdown()).startsWith("Dear Sir or Madam");
    }

    @Test
    void formsOfAddressAreNarrowedAndOnlyManagersAddSome() {
        UI.getCurrent().navigate("forms-of-address", QueryParameters.fromString("search=senator&language=en"));

        assertThat(test(find(Grid.class).single()).size()).isGreaterThan(3);
        test(button("Add a form")).click();
        assertThat(find(FormForm.class).exists()).isTrue();
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            UI.getCurrent().navigate("letters");
            UI.getCurrent().navigate("forms-of-address");
            assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Add a form");
        });
    }

    private void open(String query) {
        UI.getCurrent().navigate("letters/" + letter + "/copies", QueryParameters.fromString(query));
    }

    private void write(String text) {
        mailing.write(letter, text);
    }

    private String markdown() {
        return find(Markdown.class).all().getFirst().getContent();
    }

    private List<String> sentences() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private Button button(String word) {
        return find(Button.class).all().stream()
                .filter(button -> word.equals(button.getText())
                        || word.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }
}
