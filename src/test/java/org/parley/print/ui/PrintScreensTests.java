package org.parley.print.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.export.ExportChoice;
import org.parley.export.Exports;
import org.parley.letter.Cast;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.parley.print.Unaddressed;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.Mailing;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientPick;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** From a letter's page to its copies, envelopes and labels on paper. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class PrintScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Picks picks;

    @Autowired
    private Letters letters;

    @Autowired
    private EnvelopeExport export;

    @Autowired
    private Exports exports;

    @Autowired
    private PrintTicked ticked;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID house;
    private UUID mira;

    @BeforeEach
    void aLetterToTwo() {
        Mailing.ToTwo two = mailing.toTwo();
        letter = two.letter();
        house = two.house();
        mira = two.mira();
        cast.channel(mira, "post", "=1 Quay Street\n0130 Norport", "works");
    }

    @Test
    void theTabLeadsToThePages() {
        open("");

        assertThat(links())
                .contains(
                        "print/letters/" + letter + "?most=2000",
                        "print/letters/" + letter + "/labels?sheet=l7160",
                        "print/letters/" + letter + "/labels?sheet=5160")
                .anyMatch(link -> link.startsWith("print/letters/" + letter + "/public?version="));
        assertThat(page()).contains("2 copies", "Open 2 copies", "1 of them has a postal address that works");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getHref().startsWith("print/"))
                .allMatch(link -> link.getElement().hasAttribute("router-ignore"));
    }

    @Test
    void whatNarrowsTheTabNarrowsThePages() {
        open("search=mira&party=Greens");

        assertThat(links())
                .filteredOn(link -> link.contains("most=2000"))
                .singleElement()
                .satisfies(link -> assertThat(link).contains("search=mira", "party=Greens"));
        assertThat(page()).contains("1 copy of those chosen").doesNotContain("no postal address");

        open("search=nobody");
        assertThat(page()).contains("There is no copy of those chosen");
        assertThat(links()).noneMatch(link -> link.contains("most="));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoHasNoAddressIsOneClickAway() {
        open("");
        String without = find(Anchor.class).all().stream()
                .filter(link -> link.getText().equals("1 has no postal address"))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
        open(without.substring(without.indexOf('?') + 1));

        Grid<Unaddressed> grid = find(Grid.class).single();
        assertThat(grid.getGenericDataView().getItems())
                .extracting(Unaddressed::name)
                .containsExactly("Ben Adeyemi");
    }

    @Test
    void thousandsOfCopiesComeInHeaps() {
        cast.lawmakers(house, 430);
        picks.add(
                addressees.name(letter, AddresseeKind.CHAMBER, house),
                RecipientPick.only(Set.copyOf(jdbc.sql("select lawmaker_id from mandate where chamber_id = ?")
                        .param(house)
                        .query(UUID.class)
                        .list())));
        open("");

        assertThat(links())
                .contains("print/letters/" + letter + "?most=200", "print/letters/" + letter + "?most=2000")
                .anyMatch(link -> link.contains("from=201") && link.contains("most=200"))
                .anyMatch(link -> link.contains("from=401") && link.contains("most=200"))
                .noneMatch(link -> link.contains("from=601"));
        assertThat(page()).contains("401–432");
    }

    @Test
    void whoWasTickedIsPrintedFor() {
        UUID recipient = jdbc.sql("select id from recipient where lawmaker_id = ?")
                .param(mira)
                .query(UUID.class)
                .single();
        ticked.start(letter, Set.of(recipient), () -> {});

        assertThat(page()).contains("1 copy of those chosen");
        assertThat(links()).anyMatch(link -> link.contains("selection=") && link.contains("most="));

        open("selection=" + UUID.randomUUID());
        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(page()).contains("2 copies");
    }

    @Test
    void theListOfEnvelopesIsSafeInASpreadsheet() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(
                export.of(letters.details(letter), new Meant(RecipientFilter.all(letter), null)),
                ExportChoice.EVERYTHING,
                out);
        String csv = out.toString(StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFFParley’s id,Name lines,Role,Chamber,Street,Postal code,City,Country,");
        assertThat(csv)
                .contains("\"Mira Okafor\nHouse of Norland", ",Member,House of Norland,'=1 Quay Street,0130,Norport,,")
                .contains("'=1 Quay Street\n0130 Norport", "\"Dear Mira Okafor,\"", "Open letter on the river")
                .doesNotContain("Adeyemi");
    }

    @Test
    void aLetterWithoutRecipientsSaysSo() {
        UUID lonely = cast.letter("To nobody yet");
        UI.getCurrent().navigate("letters/" + lonely + "/print");

        assertThat(page()).contains("Nobody receives this letter yet", "None of them has a postal address");
    }

    @Test
    void withoutALetterheadThePageSaysWhereItIsSet() {
        open("");

        assertThat(page()).contains("No letterhead is set");
        assertThat(links()).doesNotContain("administration/letterhead");
    }

    @Test
    @SignedIn(role = Role.ADMINISTRATOR)
    void anAdministratorIsLedThere() {
        open("");

        assertThat(links()).contains("administration/letterhead");
    }

    @Test
    void fromACopyItIsOneClickToItsPage() {
        UI.getCurrent().navigate("letters/" + letter + "/copies", QueryParameters.fromString("search=mira"));

        assertThat(links()).anyMatch(link -> link.startsWith("print/copies/"));
        test(find(Button.class).all().stream()
                        .filter(button -> "Print".equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(page()).contains("1 copy of those chosen");
    }

    @Test
    void theCopiesWithAGapCanBePrintedAlone() {
        letters.write(letter, letters.text(letter).seen(), new LetterText("{{salutation}} of {{party}}", List.of()));
        UI.getCurrent().navigate("letters/" + letter + "/copies", QueryParameters.fromString("empty=party"));
        test(find(Button.class).all().stream()
                        .filter(button -> "Print".equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(page()).contains("1 copy of those chosen");
        assertThat(links()).anyMatch(link -> link.contains("selection="));
    }

    private void open(String query) {
        UI.getCurrent().navigate("letters/" + letter + "/print", QueryParameters.fromString(query));
    }

    private String page() {
        return find(PrintPart.class).single().getElement().getTextRecursively();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
