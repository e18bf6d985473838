package org.parley.paste.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.letter.LetterKind;

/** Five letters in the manner of real ones: what a person would say stands in them is what is understood, field by field. */
class FiveLettersTests {

    @Test
    void anOpenLetterToSixParliamentsUnderInformalNames() {
        Understood letter = letter("six-parliaments");

        assertThat(title(letter)).isEqualTo("Open letter on the people of the Meru Delta");
        assertThat(day(letter)).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(letter.kind()).isEqualTo(LetterKind.OPEN_LETTER);
        assertThat(letter.language()).isEqualTo("en");
        assertThat(values(letter.to()))
                .containsExactly(
                        "European Parliament",
                        "US Congress",
                        "Bundestag",
                        "House of Commons of Canada",
                        "Australia’s Parliament",
                        "Diet of Japan");
        assertThat(letter.copies()).isEmpty();
        assertThat(Objects.requireNonNull(letter.salutation()).value())
                .isEqualTo("Your Excellencies, Honourable Members,");
        assertThat(body(letter))
                .startsWith("We write on behalf of the fishing families")
                .contains("**forty-one villages**", "\n\n1. ask your governments", "\n2. suspend every")
                .endsWith("any question.");
        assertThat(body(letter).split("\n\n")).hasSize(6);
        assertThat(values(letter.asks()))
                .containsExactly(
                        "We urge each of your parliaments to hold a public hearing on what was paid for and why.",
                        "ask your governments to demand the release of the six",
                        "suspend every payment for the second dam until the families have been heard",
                        "receive a delegation of the delta this autumn.");
        assertThat(Objects.requireNonNull(letter.signOff()).value()).isEqualTo("Respectfully,");
        assertThat(signers(letter))
                .containsExactly(
                        "River Witness Network (RWN)",
                        "Northlight Foundation",
                        "Halden Centre for Fair Trials (HCFT)",
                        "People of the Delta");
        assertThat(letter.leftOver()).isEmpty();
        assertThat(letter.missing()).isEmpty();
        everythingStandsWhereItSays(letter);
    }

    @Test
    void aDatedLetterToOneCongressWithoutTo() {
        Understood letter = letter("one-congress");

        assertThat(title(letter)).isEqualTo("Sanctions that spare the kitchens of Tarvos");
        assertThat(day(letter)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(letter.kind()).isNull();
        assertThat(letter.language()).isEqualTo("en");
        assertThat(values(letter.to())).containsExactly("Members of the United States Congress");
        assertThat(letter.to().getFirst().doubt()).isEqualTo(Doubt.TO_WITHOUT_CUE);
        assertThat(Objects.requireNonNull(letter.salutation()).value()).isEqualTo("Dear Members of Congress,");
        assertThat(body(letter)).startsWith("For two years our nurses").endsWith("write to you themselves.");
        assertThat(values(letter.asks()))
                .containsExactly(
                        "We therefore implore Congress to exempt cooking fuel from the list of 2024.",
                        "We also respectfully request that the Committee on Foreign Affairs hear two of our nurses before the"
                                + " summer recess.");
        assertThat(Objects.requireNonNull(letter.signOff()).value()).isEqualTo("Sincerely,");
        assertThat(signers(letter)).containsExactly("Ilse Marenholt, Executive Director, Northlight Foundation");
        assertThat(values(letter.leftOver()))
                .containsExactly("NORTHLIGHT FOUNDATION", "14 Quarry Lane, Halden", "Washington, DC 20515");
        assertThat(letter.missing()).containsExactly(Doubt.KIND_NONE);
        everythingStandsWhereItSays(letter);
    }

    @Test
    void aJointStatementOfSeventeenNumberedOrganisations() {
        Understood letter = letter("joint-statement");

        assertThat(title(letter)).isEqualTo("Joint Statement: Let the election observers in");
        assertThat(day(letter)).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(letter.kind()).isEqualTo(LetterKind.JOINT_STATEMENT);
        assertThat(letter.language()).isEqualTo("en");
        assertThat(letter.to()).isEmpty();
        assertThat(letter.salutation()).isNull();
        assertThat(body(letter)).startsWith("We, the undersigned 17").endsWith("allowed to print.");
        assertThat(values(letter.asks()))
                .containsExactly(
                        "We call on the parliaments of the region to speak up before polling day.",
                        "The undersigned organisations urge the electoral office of Sarath to invite observers now, and to"
                                + " publish the count of every polling station.",
                        "We demand that the two newspapers be allowed to print.");
        assertThat(letter.signOff()).isNull();
        assertThat(letter.signatories()).hasSize(17).allMatch(Piece::isSure);
        assertThat(letter.signatories())
                .extracting(signer -> signer.value().acronym())
                .containsExactly(
                        "AOB", "ACEO", "BBB", "CCM", "CVM", "DYF", "FPG", "HCFT", "IME", "J4V", "LWWC", "MRW",
                        "NPR-Net", "", "PT", "RWN", "SLC");
        assertThat(letter.signatories())
                .extracting(signer -> signer.value().name())
                .contains("Lantern – Women Who Count", "People’s Tally", "Northlight Foundation")
                .doesNotHaveDuplicates();
        assertThat(values(letter.leftOver())).containsExactly("Contact: press@example.org");
        assertThat(letter.missing()).containsExactly(Doubt.TO_NONE);
        everythingStandsWhereItSays(letter);
    }

    @Test
    void aLetterToSevenNamedHeadsOfGovernment() {
        Understood letter = letter("seven-heads");

        assertThat(title(letter))
                .isEqualTo("Open Letter to Seven Heads of Government: Keep the Straits Open to Rescue");
        assertThat(day(letter)).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(letter.kind()).isEqualTo(LetterKind.OPEN_LETTER);
        assertThat(letter.language()).isEqualTo("en");
        assertThat(values(letter.to()))
                .containsExactly(
                        "H.E. Mr. Eero Lindqvist, Prime Minister of the Kingdom of Norvalia",
                        "H.E. Ms. Mara Lind, Federal Chancellor of Ostmark",
                        "Rt Hon. Jonas Okello MP, Prime Minister of Kestrel",
                        "Prime Minister Aiko Tanabe, Hinomoto",
                        "President Inés Valcárcel, Republic of Costa Verde",
                        "Mme Solène d’Arcy, Première ministre de Valmont",
                        "Dr. Tomás Řezníček, Chairman of the Council of Ministers, Moravec");
        assertThat(values(letter.copies())).containsExactly("Secretary-General of the League of the Straits");
        assertThat(Objects.requireNonNull(letter.salutation()).value()).isEqualTo("Your Excellencies,");
        assertThat(body(letter)).startsWith("In the past ten months").endsWith("each of us would hope for.");
        assertThat(values(letter.asks()))
                .containsExactly(
                        "We ask you to release the eleven boats without delay.",
                        "We ask that you open your harbours to every vessel with rescued people on board.",
                        "We exhort you to end the trials of the nineteen crew members, who did what each of us would hope"
                                + " for.");
        assertThat(Objects.requireNonNull(letter.signOff()).value()).isEqualTo("Yours faithfully,");
        assertThat(signers(letter))
                .containsExactly(
                        "Harbour Watch (HW)",
                        "Lifeline Crews of the Straits (LCS)",
                        "Sailors for the Saved",
                        "Halden Centre for Fair Trials (HCFT)",
                        "Union of Coastal Parishes, Valmont");
        assertThat(letter.signatories().getLast().doubt()).isEqualTo(Doubt.SIGNER_COMMA);
        assertThat(letter.signatories().subList(0, 4)).allMatch(Piece::isSure);
        assertThat(letter.leftOver()).isEmpty();
        assertThat(letter.missing()).isEmpty();
        everythingStandsWhereItSays(letter);
    }

    @Test
    void aLetterInTwoLanguages() {
        Understood letter = letter("two-languages");

        assertThat(title(letter)).isEqualTo("Open letter on the schools of the north");
        assertThat(day(letter)).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(letter.kind()).isEqualTo(LetterKind.OPEN_LETTER);
        assertThat(letter.language()).isEqualTo("en");
        assertThat(letter.second()).isEqualTo("fr");
        assertThat(values(letter.to())).containsExactly("Parliament of Canada", "Senate of Canada");
        assertThat(Objects.requireNonNull(letter.salutation()).value())
                .isEqualTo("Dear Members of Parliament, dear Senators,");
        assertThat(body(letter))
                .startsWith("For three years the schools")
                .contains(
                        "**Lettre ouverte sur les écoles du nord**\n\nMesdames et Messieurs,\n\nDepuis trois ans",
                        "\n\n---\n\n")
                .endsWith("dans leur langue.");
        assertThat(values(letter.asks()))
                .containsExactly(
                        "We call on the House to pay for the teachers whom the law has promised.",
                        "We urge the Senate to hear the parents of the islands in their own language.");
        assertThat(Objects.requireNonNull(letter.signOff()).value())
                .isEqualTo("Veuillez agréer, Mesdames et Messieurs, l’expression de notre haute considération.");
        assertThat(signers(letter))
                .containsExactly(
                        "Parents of the Islands (POTI)", "Cercle des écoles du nord (CEN)", "Northlight Foundation");
        assertThat(letter.leftOver()).isEmpty();
        assertThat(letter.missing()).containsExactly(Doubt.LANGUAGE_TWO);
        everythingStandsWhereItSays(letter);
    }

    private static void everythingStandsWhereItSays(Understood letter) {
        String text = letter.pasted().text();
        assertThat(letter.to())
                .allSatisfy(one -> assertThat(
                                text.substring(one.at().start(), one.at().end()))
                        .isEqualTo(one.value()));
        assertThat(letter.signatories())
                .allSatisfy(one -> assertThat(
                                text.substring(one.at().start(), one.at().end()))
                        .contains(one.value().name()));
        assertThat(letter.asks())
                .allSatisfy(one -> assertThat(
                                text.substring(one.at().start(), one.at().end()))
                        .contains(one.value().substring(0, 20)));
        assertThat(letter.asks()).extracting(one -> one.at().start()).isSorted();
    }

    private static String title(Understood letter) {
        return Objects.requireNonNull(letter.title()).value();
    }

    private static LocalDate day(Understood letter) {
        return Objects.requireNonNull(letter.date()).value().day();
    }

    private static String body(Understood letter) {
        return Objects.requireNonNull(letter.body()).value();
    }

    private static List<String> values(List<Piece<String>> pieces) {
        return pieces.stream().map(Piece::value).toList();
    }

    private static List<String> signers(Understood letter) {
        return letter.signatories().stream()
                .map(signer -> signer.value().inFull())
                .toList();
    }

    static Understood letter(String name) {
        try (InputStream file = FiveLettersTests.class.getResourceAsStream("/paste/" + name + ".txt")) {
            return LetterReader.read(
                    new PastedText(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
