package org.parley.paste.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.base.Refusal;

/** What is read out of a pasted letter, shape by shape, and what becomes a question. */
class LetterReaderTests {

    private static final String PROSE =
            "For two years the people of the delta have waited for an answer that nobody wants to give them.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 June 2026|2026-06-08",
                "June 8, 2026|2026-06-08",
                "June 8th, 2026|2026-06-08",
                "Paris, le 8 juin 2026|2026-06-08",
                "1er juin 2026|2026-06-01",
                "Berlin, den 8. Juni 2026|2026-06-08",
                "8 de junio de 2026|2026-06-08",
                "2026-06-08|2026-06-08",
                "08.06.2026|2026-06-08",
                "25/12/2026|2026-12-25",
                "12/25/2026|2026-12-25",
                "8 มิถุนายน 2569|2026-06-08",
                "๘ มิถุนายน ๒๕๖๙|2026-06-08",
                "Date: 8 June 2026|2026-06-08",
                "2026年6月8日|2026-06-08",
            })
    void aDayIsReadInManyForms(String written, LocalDate day) {
        Piece<Day> read = Objects.requireNonNull(
                read(written + "\n\nDear Members,\n\n" + PROSE).date());

        assertThat(read.value()).isEqualTo(new Day(day, null));
        assertThat(read.isSure()).isTrue();
    }

    @Test
    void figuresThatCanBeTwoDaysAreAQuestion() {
        Piece<Day> read = Objects.requireNonNull(
                read("08/06/2026\n\nDear Members,\n\n" + PROSE).date());

        assertThat(read.value()).isEqualTo(new Day(LocalDate.of(2026, 6, 8), LocalDate.of(2026, 8, 6)));
        assertThat(read.doubt()).isEqualTo(Doubt.DATE_TWO_WAYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2026", "13/13/2026", "June 2026", "room 2026", "99 June 2026"})
    void whatIsNoDayIsNone(String written) {
        Understood letter = read(written + "\n\nDear Members,\n\n" + PROSE);

        assertThat(letter.date()).isNull();
        assertThat(letter.missing()).contains(Doubt.DATE_NONE);
    }

    @Test
    void twoDaysAboveTheTextAreAQuestion() {
        Understood letter = read("8 June 2026\n\nEmbargoed until 9 June 2026\n\nDear Members,\n\n" + PROSE);

        assertThat(Objects.requireNonNull(letter.date()).doubt()).isEqualTo(Doubt.DATE_SEVERAL);
    }

    @Test
    void oneLineNamesFour() {
        assertThat(to("To: the European Parliament; the US Congress, and the Parliaments of Canada and Australia"))
                .containsExactly(
                        "European Parliament", "US Congress", "Parliament of Canada", "Parliament of Australia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "To: the Committee on Foreign Affairs, Trade and Defence|Committee on Foreign Affairs, Trade and Defence",
                "To: the Parliament of Trinidad and Tobago|Parliament of Trinidad and Tobago",
                "To: Ms. Mara Lind, Speaker of the House|Ms. Mara Lind, Speaker of the House",
                "TO: MEMBERS OF THE US CONGRESS|MEMBERS OF THE US CONGRESS",
                "À : les députés du Parlement du Canada|députés du Parlement du Canada",
                "An: den Deutschen Bundestag|Deutschen Bundestag",
                "Para: el Congreso de los Diputados|Congreso de los Diputados",
            })
    void oneNameStaysOne(String line, String name) {
        assertThat(to(line)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "To: the House of Commons and the Senate of Canada|House of Commons;Senate of Canada",
                "To: the Speaker of the House and the President of the Senate|Speaker of the House;President of the Senate",
                "To: Prime Minister Jonas Verhaeg, Chancellor Mara Lind and President Ilse Holm"
                        + "|Prime Minister Jonas Verhaeg;Chancellor Mara Lind;President Ilse Holm",
                "To: Prime Ministers Jonas Verhaeg, Mara Lind and Ilse Holm"
                        + "|Prime Minister Jonas Verhaeg;Prime Minister Mara Lind;Prime Minister Ilse Holm",
                "To: the Bundestag, the Knesset and the Riksdag|Bundestag;Knesset;Riksdag",
                "À : les parlements du Canada et de l’Australie|parlement du Canada;parlement de l’Australie",
            })
    void severalNamesInALineAreTakenApart(String line, String names) {
        assertThat(to(line)).containsExactly(names.split(";"));
    }

    @Test
    void bulletsParagraphsAndCopiesAreToldApart() {
        Understood letter = read("""
                To:

                • the European Parliament

                • the Senate of Canada

                Cc: the Ombudsman of the Union

                Your Excellencies,

                """ + PROSE);

        assertThat(values(letter.to())).containsExactly("European Parliament", "Senate of Canada");
        assertThat(values(letter.copies())).containsExactly("Ombudsman of the Union");
    }

    @Test
    void theLinesOfAnAddressAreOneAddressee() {
        Understood letter = read("""
                To:
                The Rt Hon. Jane Okello MP
                Prime Minister
                10 Castle Street

                M. Jean d’Arcy
                Président du Sénat

                Your Excellencies,

                """ + PROSE);

        assertThat(values(letter.to()))
                .containsExactly("The Rt Hon. Jane Okello MP, Prime Minister", "M. Jean d’Arcy, Président du Sénat");
        assertThat(values(letter.leftOver())).containsExactly("10 Castle Street");
    }

    @Test
    void whomTheSalutationNamesIsProposedWithADoubt() {
        Understood letter = read("Dear Members of the Parliament of Norland,\n\n" + PROSE);

        assertThat(letter.to()).singleElement().satisfies(one -> {
            assertThat(one.value()).isEqualTo("Members of the Parliament of Norland");
            assertThat(one.doubt()).isEqualTo(Doubt.TO_FROM_SALUTATION);
        });
    }

    @Test
    void nobodyIsInventedForALetterWithoutTo() {
        Understood letter = read("An afternoon at the river mouth\n\nDear friends,\n\n" + PROSE);

        assertThat(letter.to()).isEmpty();
        assertThat(letter.missing()).contains(Doubt.TO_NONE, Doubt.ASKS_NONE, Doubt.SIGNERS_NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We urge you to act.",
                "We call upon all members to act.",
                "We are writing to urge you to act.",
                "We, the people of the delta, implore you to act.",
                "Nous vous demandons d’agir.",
                "Nous exhortons le Sénat à agir.",
                "Instamos al Congreso a actuar.",
                "Pedimos que se actúe.",
                "Wir fordern den Bundestag auf zu handeln.",
                "Wir bitten Sie zu handeln.",
            })
    void whatUrgesIsAnAsk(String sentence) {
        assertThat(asks("Dear all,\n\n" + PROSE + " " + sentence + " " + PROSE)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The government asked the families to leave.",
                "We welcome the request of the committee.",
                "We thank the demand for it.",
                "In 2021 the court called on nobody.",
                "We were asked to leave.",
            })
    void whatOnlyTellsIsNoAsk(String sentence) {
        assertThat(asks("Dear all,\n\n" + PROSE + " " + sentence + " " + PROSE)).isEmpty();
    }

    @Test
    void whatIsAskedInOneSentenceByNumbersIsOneEach() {
        assertThat(
                        asks(
                                "Dear all,\n\nWe urge you to (1) open the gates; (2) hear Dr. Vale of the U.S. Institute; and (3) write to us."))
                .containsExactly("open the gates", "hear Dr. Vale of the U.S. Institute", "write to us.");
    }

    @Test
    void aListUnderAHeadingOfDemandsIsWhatIsAsked() {
        assertThat(asks("Dear all,\n\n" + PROSE + "\n\n## Our demands\n\n- Open the gates\n- Hear the families\n\n"
                        + PROSE))
                .containsExactly("Open the gates", "Hear the families");
    }

    @Test
    void aListThatAsksNothingIsNoAsk() {
        assertThat(asks("Dear all,\n\nThese villages are gone:\n\n- Anvar\n- Meru\n\n" + PROSE))
                .isEmpty();
    }

    @Test
    void theSameOrganisationThreeWaysIsOne() {
        Understood letter = read("Dear all,\n\n" + PROSE + """


                Signatories:
                - River Witness Network
                - RWN
                - River Witness Network (RWN)
                - Northlight Foundation
                """);

        assertThat(letter.signatories())
                .extracting(one -> one.value().inFull())
                .containsExactly("River Witness Network (RWN)", "Northlight Foundation");
        assertThat(letter.signatories().getFirst().doubt()).isEqualTo(Doubt.SIGNER_TWICE);
    }

    @Test
    void theCountryOfASignatoryIsHeardAndWhoIsNotNamedIsLeftOver() {
        Understood letter = read(
                "Dear all,\n\n" + PROSE
                        + "\n\nSignatories:\n- River Witness Network (RWN), Cambodia\n- Tally\n- two groups that wish to remain anonymous\n");

        assertThat(letter.signatories())
                .extracting(one -> one.value().inFull() + " " + one.value().country())
                .containsExactly("River Witness Network (RWN) KH", "Tally null");
        assertThat(letter.leftOver())
                .extracting(Piece::value)
                .containsExactly("two groups that wish to remain anonymous");
    }

    @Test
    void anAcronymThatMayStandForAnotherOneInTheListIsAskedAbout() {
        Understood letter = read("Dear all,\n\n" + PROSE + "\n\nSignatories:\n- AFR\n- Alliance for Rivers\n- Tally\n");

        assertThat(letter.signatories()).hasSize(3);
        assertThat(letter.signatories().getFirst().doubt()).isEqualTo(Doubt.SIGNER_ASKED);
    }

    @Test
    void theSameNameInTwoCountriesIsTwo() {
        Understood letter = read(
                "Dear all,\n\n" + PROSE + "\n\nSignatories:\n- Rights Watch (Norland)\n- Rights Watch (Kestrel)\n");

        assertThat(letter.signatories()).hasSize(2);
    }

    @Test
    void aListAtTheEndWithoutAHeadingIsProposedWithADoubt() {
        Understood letter =
                read("Dear all,\n\n" + PROSE + "\n\n1. Harbour Watch (HW)\n2. Northlight Foundation\n3. Tally\n");

        assertThat(letter.signatories()).hasSize(3).allMatch(one -> one.doubt() == Doubt.SIGNERS_WITHOUT_HEADING);
        assertThat(Objects.requireNonNull(letter.body()).value()).isEqualTo(PROSE);
    }

    @Test
    void linesBrokenToFitAreJoinedAndLongLinesAreParagraphs() {
        String wrapped =
                "Dear all,\n\nFor two years the people of the delta\nhave waited for an answer\nthat nobody gives.\n\nNobody.";
        String pastedFromAWordProcessor = "Dear all,\n" + PROSE + " " + PROSE + "\n" + PROSE;

        assertThat(Objects.requireNonNull(read(wrapped).body()).value())
                .isEqualTo(
                        "For two years the people of the delta have waited for an answer that nobody gives.\n\nNobody.");
        assertThat(Objects.requireNonNull(read(pastedFromAWordProcessor).body()).value())
                .isEqualTo(PROSE + " " + PROSE + "\n\n" + PROSE);
    }

    @Test
    void aTextInOneParagraphIsAQuestionAndItsAsksAreFound() {
        String one = (PROSE + " ").repeat(20) + "We urge you to act.";

        Understood letter = read(one);

        assertThat(Objects.requireNonNull(letter.body()).doubt()).isEqualTo(Doubt.BODY_ONE_PARAGRAPH);
        assertThat(values(letter.asks())).containsExactly("We urge you to act.");
        assertThat(letter.missing()).contains(Doubt.TITLE_NONE, Doubt.DATE_NONE, Doubt.TO_NONE);
    }

    @Test
    void anEmptyTextAndAMegabyteAreRefusedInASentence() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new PastedText(" \n\u00A0\u200B"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("paste.refusal.empty"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new PastedText("a ".repeat(500_000)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("paste.refusal.too-long"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "_",
                "(",
                "[",
                "a, ",
                "To: ",
                "\n",
                "1. a\n",
                "We urge ",
                ".",
                "# ",
                "**a** ",
                "Signed:\n",
                "; and "
            })
    void noTextIsTooOddToBeRead(String piece) {
        String odd = "x" + piece.repeat(PastedText.LONGEST / piece.length() - 1);

        assertThat(read(odd).pasted().text()).isEqualTo(odd);
    }

    private static List<String> to(String line) {
        return values(read(line + "\n\nYour Excellencies,\n\n" + PROSE).to());
    }

    private static List<String> asks(String text) {
        return values(read(text).asks());
    }

    private static List<String> values(List<Piece<String>> pieces) {
        return pieces.stream().map(Piece::value).toList();
    }

    private static Understood read(String text) {
        return LetterReader.read(new PastedText(text));
    }
}
