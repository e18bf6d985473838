package org.parley.signatory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.letter.Cast;
import org.parley.partner.PartnerDetails;
import org.parley.partner.PartnerFilter;
import org.parley.partner.Partners;
import org.parley.signatory.Choice;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.parley.signatory.SignatoryFilter;
import org.parley.signatory.SignatoryShow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The signatories on a letter's page: counted, narrowed, added, and pasted. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.letter.ui", "org.parley.partner.ui", "org.parley.base.ui"})
class SignatoryScreensTests extends SpringBrowserlessTest {

    private static final Heard INVITED = new Heard.Invitation(LocalDate.of(2026, 3, 2));

    @Autowired
    private Cast cast;

    @Autowired
    private Partners partners;

    @Autowired
    private Signatories signatories;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID delta;

    @BeforeEach
    void aLetter() {
        letter = cast.letter("Open letter on the river");
        delta = partners.enter(PartnerDetails.named("Delta Watch", "", "TH"));
    }

    @Test
    void anEmptyListSaysWhatToDoFirst() {
        open("");

        assertThat(test(find(Grid.class).single()).size()).isZero();
        assertThat(buttons()).contains("Paste a list", "Add a signatory");
    }

    @Test
    void theNumbersAreLinksToWhatTheyCount() {
        signatories.add(letter, SignatoryDetails.of(delta), INVITED);
        signatories.add(
                letter, SignatoryDetails.person("Zoë", ""), new Heard.Signature(LocalDate.of(2026, 3, 2), "", ""));

        open("show=invited");

        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(SignatoryLinks.to(SignatoryFilter.all(letter).showing(SignatoryShow.SIGNED)));
        open("search=zoe");
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void aListIsPastedCheckedAndWrittenDown() {
        open("");
        test(button("Paste a list")).click();
        test(find(TextArea.class).single())
                .setValue("1. Delta Watch\n2. Open Court (OC)\n- Institute for Justice, Peace");
        test(button("Read the list")).click();

        test(button("Write down 2")).click();
        assertThat(signatories.counts(letter).all())
                .as("nothing is written while a line is open")
                .isZero();

        ManyGrid grid = find(ManyGrid.class).single();
        assertThat(test(grid).size()).isEqualTo(3);
        Select<Choice> open = select(grid, 2);
        assertThat(open.isInvalid()).isTrue();
        test(open).selectItem("These are 2");
        assertThat(test(grid).size()).as("each is decided by itself").isEqualTo(4);

        test(button("Write down 4")).click();
        assertThat(signatories.counts(letter).of(SignatoryShow.SIGNED)).isEqualTo(4);
    }

    @Test
    void whatWasPastedAndIsClearIsWrittenDownAtOnce() {
        open("");
        test(button("Paste a list")).click();
        test(find(TextArea.class).single()).setValue("1. Delta Watch\n2. Open Court (OC)");
        test(button("Read the list")).click();
        test(button("Write down 2")).click();

        assertThat(signatories.counts(letter).of(SignatoryShow.SIGNED)).isEqualTo(2);
        assertThat(test(find(SignatoryGrid.class).single()).size()).isEqualTo(2);
    }

    @Test
    void aNewPartnerIsFromTheCountryThatWasHeardOrChosen() {
        open("");
        test(button("Paste a list")).click();
        test(find(TextArea.class).single()).setValue("1. Open Court (OC), Cambodia\n2. Boats Union, Kenya");
        test(button("Read the list")).click();
        ManyGrid grid = find(ManyGrid.class).single();
        assertThat(country(grid, 0).getValue()).isEqualTo("KH");
        country(grid, 1).setValue("TH");
        test(button("Write down 2")).click();

        assertThat(partners.list(PartnerFilter.ALL, PageRequest.of(0, 9)).stream()
                        .map(line -> line.name() + " " + line.country()))
                .contains("Open Court KH", "Boats Union TH");
    }

    @Test
    void aTextWithoutNamesIsRefusedAndStays() {
        open("");
        test(button("Paste a list")).click();
        TextArea text = find(TextArea.class).single();
        test(text).setValue("Signatories:\n-----");

        test(button("Read the list")).click();

        assertThat(find(ManyGrid.class).exists()).isFalse();
        assertThat(text.getValue()).isNotEmpty();
    }

    @Test
    void whoIsNobodyIsNotAddedAndTheDialogStays() {
        open("");
        test(button("Add a signatory")).click();
        test(button("Save")).click();

        TextField person = find(TextField.class).all().stream()
                .filter(field -> "Name of a person".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(person.isInvalid()).isTrue();
        test(person).setValue("Zoë Ångström");
        test(button("Save")).click();
        assertThat(signatories.counts(letter).all()).isEqualTo(1);
    }

    @Test
    void whoDoesNotKeepTheLetterIsOfferedNothingToChange() {
        signatories.add(letter, SignatoryDetails.of(delta), INVITED);

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            open("");
            assertThat(buttons()).doesNotContain("Paste a list", "Add a signatory", "Deadline", "Order by name");
            assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
        });
    }

    @SuppressWarnings("unchecked")
    private Select<Choice> select(ManyGrid grid, int row) {
        return (Select<Choice>) test(grid).getCellComponent(row, 1);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> country(ManyGrid grid, int row) {
        return (ComboBox<String>)
                test(grid).getCellComponent(row, 1).getChildren().toList().getLast();
    }

    private void open(String query) {
        UI.getCurrent().navigate("letters/" + letter + "/signatories", QueryParameters.fromString(query));
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
