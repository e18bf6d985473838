package org.parley.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.parley.copy.Copies;
import org.parley.copy.Copy;
import org.parley.copy.CopyFilter;
import org.parley.copy.MergeField;
import org.parley.export.ExportFormat;
import org.parley.export.Exports;
import org.parley.letter.Cast;
import org.parley.letter.Seals;
import org.parley.letterhead.LetterheadDetails;
import org.parley.letterhead.Letterheads;
import org.parley.paper.docx.Opened;
import org.parley.recipient.Mailing;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientPick;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What goes on paper is what the copies say, for everybody whom it is for and for nobody else. */
@SpringBootTest
@Transactional
@SignedIn
class PapersTests {

    private static final String HIDDEN = "The Hidden Circle";

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Picks picks;

    @Autowired
    private Sending sending;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Seals seals;

    @Autowired
    private Letterheads letterheads;

    @Autowired
    private Copies copies;

    @Autowired
    private Papers papers;

    @Autowired
    private Exports exports;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID house;
    private UUID mira;

    @BeforeEach
    void aLetterToThree() {
        Mailing.ToTwo two = mailing.toTwo();
        letter = two.letter();
        house = two.house();
        mira = two.mira();
        UUID ben = two.ben();
        UUID other = cast.lawmaker("Ben", "Adeyemi", house, "Blues");
        picks.add(two.addressee(), RecipientPick.only(Set.of(other)));
        write("{{salutation}}\n\nyou **sit** for {{constituency}} and {{party}}.\n\nSincerely,");
        signs("River Watch", false);
        signs(HIDDEN, true);
    }

    @Test
    void oneCopyIsWhatThePageShows() {
        Copy copy = copies.of(recipient(mira));

        List<String> texts = opened(written(new Paper.OfOne(letter, recipient(mira)), ExportFormat.DOCX))
                .texts();

        assertThat(texts).isEqualTo(onPage(copy));
        assertThat(texts)
                .containsExactly(
                        "Mira Okafor",
                        "House of Norland",
                        "Parliament of Norland",
                        "2 March 2026",
                        "Open letter on the river",
                        "Dear Mira Okafor,",
                        "you sit for Riverside and Greens.",
                        "Sincerely,",
                        "River Watch",
                        "and one further person");
    }

    @ParameterizedTest
    @CsvSource({"th, เรียน คุณสมชาย", "km, សូមគោរពជូន លោកជំទាវ សុខា", "ar, السيدة سعاد المحترمة", "fr, Chère Zoé"})
    void everyScriptComesOutAsItStandsInTheCopies(String language, String said) {
        jdbc.sql("update letter_version set language = ?, text = ? where letter_id = ?")
                .params(
                        language,
                        said + " {{name}}\n\n{{parliament}} " + said + "\n\n1. " + said + "\n2. " + said,
                        letter)
                .update();

        List<String> together = opened(written(all(), ExportFormat.DOCX)).texts();

        List<String> pages = new ArrayList<>();
        copies.each(CopyFilter.all(letter), copy -> pages.addAll(onPage(copy)));
        assertThat(together).isEqualTo(pages).contains(said + " Mira Okafor", said);
    }

    @Test
    void allCopiesAreInOneFileOrInOneEach() {
        List<List<String>> pages = new ArrayList<>();
        copies.each(CopyFilter.all(letter), copy -> pages.add(onPage(copy)));

        assertThat(opened(written(all(), ExportFormat.DOCX)).texts())
                .isEqualTo(pages.stream().flatMap(List::stream).toList());
        Map<String, byte[]> each = unzipped(written(all(), ExportFormat.DOCX_EACH));
        assertThat(each.keySet())
                .containsExactly(
                        "Parliament of Norland - Adeyemi, Ben.docx",
                        "Parliament of Norland - Adeyemi, Ben (2).docx",
                        "Parliament of Norland - Okafor, Mira.docx");
        assertThat(each.values().stream().map(bytes -> opened(bytes).texts())).isEqualTo(pages);
    }

    @Test
    void onlyThoseOfTheFilterGoOnPaper() {
        Paper listed = new Paper.OfThose(new CopyFilter(letter, "okaf", null));
        Paper lacking = new Paper.OfThose(CopyFilter.lacking(letter, MergeField.PARTY));

        assertThat(unzipped(written(listed, ExportFormat.DOCX_EACH)).keySet())
                .containsExactly("Parliament of Norland - Okafor, Mira.docx");
        assertThat(papers.check(listed)).isEqualTo(new PaperCheck(1, Map.of(), List.of(), true));
        assertThat(papers.check(lacking).gaps()).isEqualTo(Map.of(MergeField.PARTY, 1L));
        assertThat(papers.check(all()).gaps()).isEqualTo(Map.of(MergeField.PARTY, 1L));
        assertThat(opened(written(lacking, ExportFormat.DOCX)).texts()).doesNotContain("Mira Okafor");
    }

    @Test
    void whoHasAPostalAddressHasItOnTheLetterAndOnTheirCountrysPaper() {
        cast.channel(mira, "post", "12 River Road, Norport", "works");
        jdbc.sql("update parliament set country = 'US'").update();

        Opened opened = opened(written(new Paper.OfOne(letter, recipient(mira)), ExportFormat.DOCX));

        assertThat(opened.texts())
                .startsWith("Mira Okafor", "House of Norland", "Parliament of Norland", "12 River Road", "Norport");
        assertThat(opened.parts().get("word/document.xml")).contains("w:w=\"12240\"", "en-US");
        assertThat(opened(written(open(), ExportFormat.DOCX)).parts().get("word/document.xml"))
                .contains("w:w=\"11906\"")
                .doesNotContain("River Road");
    }

    @Test
    void whatTheTextSaysItselfIsNotSaidAbove() {
        write("# Open letter on the river\n\n{{date}}\n\nDear all");

        assertThat(opened(written(open(), ExportFormat.DOCX)).texts())
                .startsWith("Parliament of Norland", "Open letter on the river", "2 March 2026", "Dear all");
    }

    @Test
    void onlyThoseTickedGoOnPaperAndNobodyElse() {
        Paper ticked = new Paper.OfThose(CopyFilter.only(letter, Set.of(recipient(mira), UUID.randomUUID())));

        assertThat(papers.check(ticked)).isEqualTo(new PaperCheck(1, Map.of(), List.of(), true));
        assertThat(opened(written(ticked, ExportFormat.DOCX)).texts()).isEqualTo(onPage(copies.of(recipient(mira))));
    }

    @Test
    void whereNobodyIsLeftNoFileIsMade() {
        Paper nobody = new Paper.OfThose(CopyFilter.only(letter, Set.of(UUID.randomUUID())));

        for (ExportFormat format : List.of(ExportFormat.DOCX, ExportFormat.DOCX_EACH)) {
            assertThatThrownBy(() -> written(nobody, format))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("paper.refusal.none"));
        }
        assertThat(jdbc.sql("select count(*) from export where finished")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoIsExcludedIsOnNoPaper() {
        jdbc.sql("update recipient set state = 'excluded', excluded_because = 'left' where lawmaker_id = ?")
                .param(mira)
                .update();

        assertThat(unzipped(written(all(), ExportFormat.DOCX_EACH))).hasSize(2);
        assertThat(papers.check(all()).copies()).isEqualTo(2);
    }

    @Test
    void thePublicVersionNamesNobodyWhomItWasSentTo() {
        Opened opened = opened(written(open(), ExportFormat.DOCX));

        assertThat(opened.texts())
                .isEqualTo(onPage(copies.open(letter, null)))
                .contains("Dear Sir or Madam,", "Parliament of Norland", "River Watch");
        assertThat(opened.parts().values())
                .noneMatch(part -> part.contains("Mira") || part.contains("Adeyemi") || part.contains("Riverside"));
        assertThat(papers.name(open(), ExportFormat.DOCX)).isEqualTo("Open letter on the river - en.docx");
    }

    @Test
    void anonymousSignatoriesAreInNoPartOfAnyFile() {
        write("{{salutation}}\n\n{{signatories}}");
        for (Paper paper : List.of(all(), new Paper.OfOne(letter, recipient(mira)), open())) {
            assertThat(opened(written(paper, ExportFormat.DOCX)).parts().values())
                    .noneMatch(part -> part.contains("Hidden"))
                    .anyMatch(part -> part.contains("River Watch"));
        }
        unzipped(written(all(), ExportFormat.DOCX_EACH))
                .values()
                .forEach(
                        bytes -> assertThat(opened(bytes).parts().values()).noneMatch(part -> part.contains("Hidden")));
    }

    @Test
    void theSealOfASealedLetterStandsOnEveryPageUnlessItNoLongerHolds() {
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.POST);
        String checksum = seals.ofLetter(letter).orElseThrow().checksum();

        assertThat(opened(written(all(), ExportFormat.DOCX)).parts().get("word/footer1.xml"))
                .contains(checksum);

        jdbc.sql("alter table letter_version disable trigger user").update();
        jdbc.sql("update letter_version set text = 'other' where letter_id = ?")
                .param(letter)
                .update();
        assertThat(papers.check(all()).sealed()).isFalse();
        assertThat(opened(written(all(), ExportFormat.DOCX)).parts().get("word/footer1.xml"))
                .doesNotContain(checksum, "SHA");
    }

    @Test
    void theLetterheadStandsAboveAndItsOrganisationIsTheAuthor() {
        Acting.as(
                jdbc,
                "Root",
                Role.ADMINISTRATOR,
                () -> letterheads.store(
                        0, new LetterheadDetails("River Watch", "1 Quay Street\nNorport", "rw@example.org", "No. 7")));

        Opened opened = opened(written(open(), ExportFormat.DOCX));

        assertThat(opened.texts())
                .startsWith(
                        "River Watch", "1 Quay Street", "Norport", "rw@example.org", "No. 7", "Parliament of Norland");
        assertThat(opened.parts().get("docProps/core.xml"))
                .contains("<dc:creator>River Watch</dc:creator>")
                .doesNotContain("Ana Duarte");
    }

    @Test
    void whatWentOutIsLogged() {
        written(all(), ExportFormat.DOCX_EACH);

        assertThat(jdbc.sql(
                                "select list || '/' || format || '/' || lines || '/' || finished || '/' || filter from export")
                        .query(String.class)
                        .single())
                .isEqualTo("copies/docx each/3/true/in words");
    }

    @Test
    void whoOnlyLooksTakesNothingOut() {
        Acting.as(jdbc, "Vera", Role.VIEWER, () -> {
            assertThatThrownBy(() -> papers.check(all())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> papers.name(all(), ExportFormat.DOCX)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> written(open(), ExportFormat.DOCX)).isInstanceOf(AccessDeniedException.class);
        });
        assertThat(jdbc.sql("select count(*) from export").query(Integer.class).single())
                .isZero();
    }

    private Paper all() {
        return new Paper.OfThose(CopyFilter.all(letter));
    }

    private Paper open() {
        return new Paper.Open(letter, copies.versions(letter).getFirst().id());
    }

    /** The paragraphs as a reader of the page sees them: the same text without its marks. */
    private static List<String> onPage(Copy copy) {
        Stream<String> head = Stream.concat(copy.to().stream(), Stream.of(copy.date(), copy.title()));
        Stream<String> text = copy.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceAll("^\\d+\\. ", "").replace("**", "").replaceAll("\\\\(.)", "$1"));
        Stream<String> under = copy.under().stream()
                .flatMap(below -> Stream.of(
                                Stream.of(below.line()), below.stand().names().stream(), below.further().stream())
                        .flatMap(some -> some))
                .filter(line -> !line.isEmpty());
        return Stream.of(head, text, under).flatMap(all -> all).toList();
    }

    private byte[] written(Paper paper, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.writeDocuments(papers.documents(paper, format, List.of("in words")), out, begun -> {});
        return out.toByteArray();
    }

    private static Opened opened(byte[] bytes) {
        return new Opened(bytes);
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    private UUID recipient(UUID lawmaker) {
        return mailing.recipient(letter, lawmaker);
    }

    private void write(String text) {
        mailing.write(letter, text);
    }

    private void signs(String name, boolean anonymous) {
        signatories.add(
                letter, new SignatoryDetails(null, name, "", "", anonymous), new Heard.Signature(Cast.DAY, "", ""));
    }
}
