package org.parley.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.base.Refusal;
import org.parley.roster.PassedOver.Why;

/** A pasted list of signatories is understood; what is not sure is asked, and nothing is dropped without a word. */
class SignatoryLinesTests {

    @Test
    void aNumberedListOfSeventeenWithAcronymsIsReadWhole() {
        ReadList list = SignatoryLines.read("""
                **Signed by the following organisations:**

                1. Asian Network for Free Rivers (ANFR)
                2. Boat People's Union of Norland (BPUN), Cambodia
                3. Centre for Law & Water
                4. Delta Watch - Thailand
                5. Équipe des Juristes sans Rivages (EJR)
                6. FOREST-ASIA
                7. Grandmothers for Clean Air, Inc.
                8. Human Rights Desk (HRD), Lao PDR office
                9. Initiative “Six Free Now”
                10. KontraBanjir (Commission for the Flooded and the Missing)
                11. Lawyers’ Council of the Isles (LCI) (Philippines)
                12. MADU – Movement Against Dams Upstream
                13. Nets and Boats Cooperative
                14. Open Court Project (OCP, Malaysia)
                15. Peace & Paddy Foundation
                16. 350 Rivers
                17. มูลนิธิแม่น้ำเสรี (FRF)
                """);

        assertThat(list.signatories())
                .extracting(ReadSignatory::name)
                .containsExactly(
                        "Asian Network for Free Rivers",
                        "Boat People's Union of Norland",
                        "Centre for Law & Water",
                        "Delta Watch",
                        "Équipe des Juristes sans Rivages",
                        "FOREST-ASIA",
                        "Grandmothers for Clean Air, Inc.",
                        "Human Rights Desk, Lao PDR office",
                        "Initiative “Six Free Now”",
                        "Commission for the Flooded and the Missing",
                        "Lawyers’ Council of the Isles",
                        "Movement Against Dams Upstream",
                        "Nets and Boats Cooperative",
                        "Open Court Project",
                        "Peace & Paddy Foundation",
                        "350 Rivers",
                        "มูลนิธิแม่น้ำเสรี");
        assertThat(list.signatories())
                .extracting(ReadSignatory::acronym)
                .containsExactly(
                        "ANFR",
                        "BPUN",
                        "",
                        "",
                        "EJR",
                        "",
                        "",
                        "HRD",
                        "",
                        "KontraBanjir",
                        "LCI",
                        "MADU",
                        "",
                        "OCP",
                        "",
                        "",
                        "FRF");
        assertThat(list.signatories())
                .extracting(ReadSignatory::country)
                .containsExactly(
                        null, "KH", null, "TH", null, null, null, null, null, null, "PH", null, null, "MY", null, null,
                        null);
        assertThat(list.passedOver())
                .containsExactly(new PassedOver("Signed by the following organisations:", Why.HEADING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Delta Watch\n- Open Court",
                "• Delta Watch\n• Open Court",
                "\uf0b7\tDelta Watch\n\uf0b7\tOpen Court",
                "1) Delta Watch\n2) Open Court",
                "(1) Delta Watch\n(2) Open Court",
                "1\tDelta Watch\n2\tOpen Court",
                "៱\n១. Delta Watch\n២. Open Court",
                "a) Delta Watch\nb) Open Court",
                "i. Delta Watch\nii. Open Court",
                "* **Delta Watch**\n* _Open Court_",
                "Delta Watch\r\n\r\nOpen Court\r\n",
                "Delta Watch,\nOpen Court.",
                "Delta Watch; and\nOpen Court",
                "Delta Watch; Open Court",
                "Signatories: Delta Watch; Open Court",
                "\ufeffDelta\u00a0Watch\n\u202eOpen Court\u202c",
                "Organisations\nDelta Watch\nOpen Court"
            })
    void whateverStandsBeforeAndBetweenTheNamesIsNoPartOfThem(String list) {
        assertThat(names(list)).containsExactly("Delta Watch", "Open Court");
    }

    @Test
    void aParagraphIsCutAtItsCommas() {
        assertThat(names("Signed: Delta Watch (DW), Open Court, Nets, Boats Union, and Grandmothers for Clean Air."))
                .containsExactly("Delta Watch", "Open Court", "Nets", "Boats Union", "Grandmothers for Clean Air");
        assertThat(names("Delta Watch, Thailand, Open Court, Inc., Boats Union"))
                .containsExactly("Delta Watch", "Open Court, Inc.", "Boats Union");
    }

    @Test
    void commasAndSemicolonsOfOtherScriptsStandBetweenNamesToo() {
        assertThat(names("دلتا واتش، المحكمة المفتوحة، اتحاد القوارب")).hasSize(3);
        assertThat(names("河川監視、公開法廷、漁網と舟")).containsExactly("河川監視", "公開法廷", "漁網と舟");
        assertThat(names("دلتا واتش؛ المحكمة المفتوحة")).hasSize(2);
    }

    @Test
    void aParagraphThatIsWrappedIsOneParagraph() {
        assertThat(names("Delta Watch, Open Court,\nBoats Union, Grandmothers\nfor Clean Air"))
                .containsExactly("Delta Watch", "Open Court", "Boats Union", "Grandmothers for Clean Air");
    }

    @Test
    void aLineOfANumberedListThatIsWrappedGoesOnInTheNext() {
        assertThat(names("1. Asian Network\nfor Free Rivers\n(ANFR)\n2. Open Court"))
                .containsExactly("Asian Network for Free Rivers", "Open Court");
    }

    @Test
    void aNameWithACommaIsAQuestion() {
        ReadSignatory one = only("- Institute for Justice, Peace and Rivers\n- Open Court");

        assertThat(one.name()).isEqualTo("Institute for Justice, Peace and Rivers");
        assertThat(one.doubts())
                .containsExactly(new Doubt.OneOrMany(List.of("Institute for Justice", "Peace and Rivers")));
        assertThat(one.apart())
                .extracting(ReadSignatory::name)
                .containsExactly("Institute for Justice", "Peace and Rivers");
    }

    @Test
    void aPieceOfAParagraphThatMayBelongToTheNameBeforeItIsAQuestion() {
        List<ReadSignatory> read = SignatoryLines.read(
                        "Open Court, Institute for Justice, Peace and Rivers, Delta Watch")
                .signatories();

        assertThat(read.get(2).doubts()).containsExactly(new Doubt.PartOf("Institute for Justice"));
        assertThat(read.get(3).doubts()).isEmpty();
    }

    @Test
    void theLastTwoOfAParagraphWithoutACommaBeforeTheAndAreAQuestion() {
        List<ReadSignatory> read =
                SignatoryLines.read("Open Court, Boats Union, Nets and Boats").signatories();

        assertThat(read.getLast().name()).isEqualTo("Nets and Boats");
        assertThat(read.getLast().apart()).extracting(ReadSignatory::name).containsExactly("Nets", "Boats");
    }

    @Test
    void theSameOrganisationThreeWaysIsOne() {
        List<ReadSignatory> read = SignatoryLines.read("""
                - ANFR
                - Asian network for free rivers
                - Open Court
                - Asian Network for Free Rivers (ANFR), Thailand
                """).signatories();

        assertThat(read).extracting(ReadSignatory::name).containsExactly("Asian network for free rivers", "Open Court");
        assertThat(read.getFirst().acronym()).isEqualTo("ANFR");
        assertThat(read.getFirst().country()).isEqualTo("TH");
        assertThat(read.getFirst().written()).hasSize(3);
        assertThat(read.getFirst().doubts()).isEmpty();
    }

    @Test
    void anAcronymThatTheListDoesNotExplainIsAskedAbout() {
        List<ReadSignatory> read = SignatoryLines.read("- AFR\n- Alliance for Rivers\n- Open Court")
                .signatories();

        assertThat(read).hasSize(3);
        assertThat(read.getFirst().doubts()).containsExactly(new Doubt.PerhapsSame("Alliance for Rivers"));
    }

    @Test
    void anAcronymOfTwoIsAskedAbout() {
        List<ReadSignatory> read = SignatoryLines.read("- BRN\n- Border Rivers Network (BRN)\n- Burma Rice Net (BRN)")
                .signatories();

        assertThat(read).hasSize(3);
        assertThat(read.getFirst().doubts()).hasSize(2);
        assertThat(read.getLast().doubts()).containsExactly(new Doubt.SameAcronym("Border Rivers Network"));
    }

    @Test
    void namesakesInTwoCountriesAreTwo() {
        assertThat(SignatoryLines.read("Delta Watch, Thailand\nDelta Watch, Cambodia")
                        .signatories())
                .extracting(ReadSignatory::country)
                .containsExactly("TH", "KH");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Delta Watch (UK)|GB",
                "Delta Watch, Burma|MM",
                "Delta Watch, Côte d’Ivoire|CI",
                "Delta Watch (DW), Timor-Leste|TL",
                "Delta Watch, République tchèque|CZ",
                "Delta Watch, The Netherlands|NL",
                "Delta Watch (ราชอาณาจักรไทย)|",
                "Delta Watch, Asia|"
            })
    void countriesAreKnownByTheNamesThatPeopleGiveThem(String line, String country) {
        assertThat(only(line).country()).isEqualTo(country);
    }

    @Test
    void peopleSignUnderAHeadingOfTheirOwn() {
        List<ReadSignatory> read = SignatoryLines.read("""
                Organisations:
                Delta Watch
                Individuals:
                Dr. Mira Okafor, Professor of Law, University of Norland, Kenya
                Zoë Ångström
                """).signatories();

        assertThat(read).extracting(ReadSignatory::person).containsExactly(false, true, true);
        assertThat(read.get(1).name()).isEqualTo("Dr. Mira Okafor");
        assertThat(read.get(1).description()).isEqualTo("Professor of Law, University of Norland");
        assertThat(read.get(1).country()).isEqualTo("KE");
        assertThat(read.get(1).doubts()).isEmpty();
    }

    @Test
    void whoWantsNoNameIsToldApartAndNotTakenForAName() {
        ReadList list = SignatoryLines.read(
                "Delta Watch\n3 organisations that wish to remain anonymous\nAnonymous (2)\n-----\nx@example.org");

        assertThat(list.signatories()).hasSize(1);
        assertThat(list.passedOver())
                .extracting(PassedOver::why)
                .containsExactly(Why.ANONYMOUS, Why.ANONYMOUS, Why.NO_NAME, Why.NO_NAME);
    }

    @Test
    void aWebsiteIsTakenOutOfTheName() {
        ReadSignatory one = only("Delta Watch – https://delta.example.org/en.");

        assertThat(one.name()).isEqualTo("Delta Watch");
        assertThat(one.website()).isEqualTo("https://delta.example.org/en");
    }

    @Test
    void aSentenceIsAskedAboutAndATextIsPassedOver() {
        assertThat(only("We the undersigned who live on both banks of the river and were never asked by any of the six"
                                + " governments sign this\nDelta Watch")
                        .doubts())
                .containsExactly(new Doubt.Sentence());
        assertThat(SignatoryLines.read("word ".repeat(80)).passedOver())
                .extracting(PassedOver::why)
                .containsExactly(Why.TOO_LONG);
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(SignatoryLines.read(" \n\t\u0000\n").signatories()).isEmpty();
    }

    @Test
    void aMegabyteIsRefusedInASentence() {
        assertThatThrownBy(() -> SignatoryLines.read("Delta Watch\n".repeat(90_000)))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("roster.refusal.list-too-long");
        assertThatThrownBy(() -> SignatoryLines.read(
                        IntStream.range(0, 2_001).mapToObj(i -> "Watch " + i).collect(Collectors.joining("\n"))))
                .extracting("key")
                .isEqualTo("roster.refusal.list-too-many");
    }

    @Test
    void everyLetterOfTheListEndsUpSomewhere() {
        String list = IntStream.range(0, 500)
                .mapToObj(i -> (i % 3 == 0 ? "- " : i % 3 == 1 ? i + ". " : "") + "Watch " + i + " (W" + i + ")")
                .collect(Collectors.joining("\n"));

        assertThat(SignatoryLines.read(list).signatories()).hasSize(500);
    }

    private static List<String> names(String list) {
        return SignatoryLines.read(list).signatories().stream()
                .map(ReadSignatory::name)
                .toList();
    }

    private static ReadSignatory only(String list) {
        return SignatoryLines.read(list).signatories().getFirst();
    }
}
