package org.parley.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What is written is what another program reads, in every script and whatever the text says. */
class DocxFileTests {

    private static final String CHECKSUM = "ab".repeat(32);

    @Test
    void aLetterIsReadAsItWasWritten() {
        Opened opened = Opened.of(new Sheet(
                "en",
                "GB",
                PageSize.A4,
                "Free the river",
                "River Watch",
                List.of("1 Quay Street", "Norport"),
                List.of("Mira Okafor", "House of Norland"),
                "2 March 2026",
                "Free the river",
                "Dear Mira Okafor\\,\n\nwe **urge** you to *act*  \nnow:\n\n1. first\n2. second\n\n> quoted\n\n---\n\nSincerely,",
                List.of(
                        new Signed("", List.of("River Watch", "Lake Fund (LF)"), List.of("and 2 more organisations")),
                        new Signed("Signed later:", List.of("Delta Watch"), List.of())),
                CHECKSUM));

        assertThat(opened.texts())
                .containsExactly(
                        "River Watch",
                        "1 Quay Street",
                        "Norport",
                        "Mira Okafor",
                        "House of Norland",
                        "2 March 2026",
                        "Free the river",
                        "Dear Mira Okafor,",
                        "we urge you to act\nnow:",
                        "first",
                        "second",
                        "quoted",
                        "",
                        "Sincerely,",
                        "River Watch",
                        "Lake Fund (LF)",
                        "and 2 more organisations",
                        "Signed later:",
                        "Delta Watch");
        assertThat(opened.document().getProperties().getCoreProperties().getTitle())
                .isEqualTo("Free the river");
        assertThat(opened.document().getProperties().getCoreProperties().getCreator())
                .isEqualTo("River Watch");
        assertThat(opened.parts().get("docProps/core.xml"))
                .contains("<dc:language>en-GB</dc:language>")
                .doesNotContain("created", "modified", "lastModifiedBy");
    }

    @Test
    void emphasisListsAndHeadingsAreStylesAndNumbersOfTheWordProcessor() {
        Opened opened =
                Opened.of(text("# Asks\n\nwe **urge**:\n\n1. one\n   - deep\n2. two\n\nand\n\n5. five\n6. six"));

        assertThat(opened.paragraph("Asks").getStyle()).isEqualTo("Heading1");
        assertThat(opened.paragraph("we urge:").getRuns())
                .extracting(XWPFRun::isBold)
                .containsExactly(false, true, false);
        XWPFParagraph one = opened.paragraph("one");
        assertThat(one.getNumID()).isNotNull().isEqualTo(opened.paragraph("two").getNumID());
        assertThat(one.getNumFmt()).isEqualTo("decimal");
        assertThat(opened.paragraph("deep").getNumFmt()).isEqualTo("bullet");
        assertThat(opened.paragraph("deep").getNumIlvl()).isEqualTo(1);
        assertThat(opened.paragraph("five").getNumID()).isNotEqualTo(one.getNumID());
        assertThat(opened.paragraph("five").getNumStartOverride()).isEqualTo(5);
        assertThat(one.getNumStartOverride()).isOne();
    }

    @Test
    void anItemThatBeginsWithSomethingElseStillBearsItsNumber() {
        Opened opened = Opened.of(text("1. > quoted\n2.\n3. plain\n\n   goes on"));

        assertThat(opened.document().getParagraphs().stream()
                        .filter(one -> one.getNumID() != null)
                        .count())
                .isEqualTo(3);
        assertThat(opened.paragraph("goes on").getNumID()).isNull();
        assertThat(opened.paragraph("goes on").getIndentationLeft()).isPositive();
    }

    @Test
    void whatBelongsTogetherStaysOnOnePage() {
        Opened opened = Opened.of(
                signed(IntStream.rangeClosed(1, 4).mapToObj(n -> "Group " + n).toList()));

        assertThat(opened.staysWithNext("We ask:")).isTrue();
        assertThat(opened.staysWithNext("Sincerely,")).isTrue();
        assertThat(List.of("Group 1", "Group 2", "Group 3")).allMatch(opened::staysWithNext);
        assertThat(opened.staysWithNext("Group 4")).isFalse();

        Opened many = Opened.of(
                signed(IntStream.rangeClosed(1, 60).mapToObj(n -> "Group " + n).toList()));
        assertThat(List.of("Group 1", "Group 2", "Group 58", "Group 59")).allMatch(many::staysWithNext);
        assertThat(List.of("Group 3", "Group 30", "Group 60"))
                .as("a long list may go on on the next page")
                .noneMatch(many::staysWithNext);
    }

    @Test
    void thePageIsCountedInTheLettersLanguageAndTheSealStandsBelow() {
        assertThat(Opened.of(text("x")).document().getFooterList().getFirst().getText())
                .contains("Page 1 of 1");
        Opened thai = Opened.of(in("th", "ข้อความ", CHECKSUM));
        assertThat(thai.document().getFooterList().getFirst().getText()).contains("หน้า 1 จาก 1", CHECKSUM);
        assertThat(thai.parts().get("word/footer1.xml")).contains(" PAGE ", " NUMPAGES ");
        assertThat(Opened.of(in("am", "ደብዳቤ", ""))
                        .document()
                        .getFooterList()
                        .getFirst()
                        .getText())
                .contains("1 / 1")
                .doesNotContain("SHA");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, CA, fr-CA, Cambria",
        "en, US, en-US, Cambria",
        "en, GB, en-GB, Cambria",
        "th, TH, th-TH, Leelawadee UI",
        "km, KH, km-KH, Leelawadee UI",
        "km, FR, km-KH, Leelawadee UI",
        "ar, MA, ar-MA, Times New Roman",
        "zh-Hant, TW, zh-TW, PMingLiU",
        "sr-Latn, RS, sr-Latn-RS, Cambria",
        "fr, '', fr-FR, Cambria",
    })
    void languageAndFontAreThoseOfTheCountry(String language, String country, String tag, String font) {
        Opened opened = Opened.of(new Sheet(
                language, country, PageSize.A4, "t", "", List.of(), List.of(), "", "", "text", List.of(), ""));

        assertThat(opened.parts().get("word/document.xml")).contains("w:val=\"" + tag + "\"");
        assertThat(opened.parts().get("word/styles.xml")).contains(font);
    }

    @Test
    void arabicRunsFromRightToLeftAndLatinWithinItDoesNot() {
        Opened opened = Opened.of(in("ar", "نحن نطلب من House of Norland أن يتحرك (2026) **الآن**.", ""));

        assertThat(opened.texts()).contains("نحن نطلب من House of Norland أن يتحرك (2026) الآن.");
        String body = opened.parts().get("word/document.xml");
        assertThat(body).contains("<w:bidi/>");
        assertThat(body).containsPattern("<w:rtl/><w:lang w:val=\"ar-EG\" w:bidi=\"ar-EG\"/></w:rPr><w:t[^>]*>نحن");
        assertThat(body).containsPattern("<w:rPr><w:lang [^>]*/></w:rPr><w:t[^>]*>House of Norland</w:t>");
        assertThat(Opened.of(in("en", "Dear سعاد,", "")).parts().get("word/document.xml"))
                .containsPattern("<w:rtl/><w:lang [^>]*/></w:rPr><w:t[^>]*>سعاد</w:t>")
                .doesNotContain("<w:bidi/>");
    }

    @Test
    void linksLeadOnlyWhereAnybodyMayGo() {
        Opened opened = Opened.of(text(
                "See [our page](https://example.org/a?b=1&c=2), https://example.org/river. Not [this](javascript:alert(1))"
                        + " nor [that](file:///etc/passwd) ![map](https://example.org/map.png)"));

        assertThat(opened.texts()).containsExactly("See our page, https://example.org/river. Not this nor that map");
        assertThat(opened.document().getParagraphs().getFirst().getRuns().stream()
                        .filter(XWPFHyperlinkRun.class::isInstance)
                        .map(run -> ((XWPFHyperlinkRun) run)
                                .getHyperlink(opened.document())
                                .getURL()))
                .containsExactly("https://example.org/a?b=1&c=2", "https://example.org/river");
        assertThat(opened.parts().get("word/_rels/document.xml.rels")).doesNotContain("javascript", "file:", "map.png");
    }

    @Test
    void hostileTextIsTextAndNeverABrokenFile() {
        String hostile =
                "a\u0001b\u000b\ufffe ]]> <w:p/> &amp; &#0; \ud800 \udc00x =cmd|'/c calc'!A1\n\n<script>alert(1)</script>\n\n"
                        + "<img src=x onerror=y> in line";

        Opened opened = Opened.of(text(hostile));

        assertThat(opened.texts())
                .containsExactly(
                        "ab ]]> <w:p/> & \ufffd  x =cmd|'/c calc'!A1",
                        "<script>alert(1)</script>",
                        "<img src=x onerror=y> in line");
        Sheet hostileAbout = new Sheet(
                "en",
                "<x>",
                PageSize.A4,
                "\ud800\u0000\"t\"<",
                "\u0002o&",
                List.of(),
                List.of("]]>"),
                "\u0000",
                "<h>",
                "",
                List.of(new Signed("\u0007l", List.of("\u0007n"), List.of())),
                "\"");
        assertThat(Opened.of(hostileAbout).texts()).contains("o&", "]]>", "<h>", "l", "n");
    }

    @Test
    void howeverLongOrDeepTheTextIsItIsWritten() {
        String million = "word ".repeat(200_000);
        assertThat(Opened.of(text(million)).texts()).containsExactly(million.strip());
        assertThat(Opened.of(text("> ".repeat(5_000) + "deep")).texts()).containsExactly("deep");
        assertThat(String.join(
                        "",
                        Opened.of(text("*a **b ".repeat(5_000) + "c" + "** *".repeat(5_000)))
                                .texts()))
                .contains("c");
        assertThat(Opened.of(text("- ".repeat(3_000) + "deep")).texts()).contains("deep");
    }

    @Test
    void everyLetterOfAFileHasItsOwnPagesAndItsOwnPaper() {
        Opened opened = Opened.of(to("Ann", "en", PageSize.LETTER, "1. a"), to("Zoé", "fr", PageSize.A4, "1. b"));

        String body = opened.parts().get("word/document.xml");
        assertThat(body.split("<w:sectPr>", -1)).hasSize(3);
        assertThat(body.split("<w:pgNumType w:start=\"1\"/>", -1)).hasSize(3);
        assertThat(body).contains("w:w=\"12240\"", "w:w=\"11906\"");
        assertThat(opened.texts()).containsExactly("Ann", "a", "Zoé", "b");
        assertThat(opened.parts().get("word/footer1.xml")).contains("Page ", " SECTIONPAGES ");
        assertThat(opened.parts().get("word/footer2.xml")).contains(" sur ");
        assertThat(opened.paragraph("b").getNumID())
                .isNotEqualTo(opened.paragraph("a").getNumID());
    }

    @Test
    void whereAWordProcessorCountsNoFurtherTheNumbersAreWrittenOut() {
        List<Sheet> many = new ArrayList<>();
        for (int i = 0; i <= Numbering.MOST; i++) {
            many.add(text("2. a\n3. b"));
        }

        Opened opened = Opened.of(many.toArray(Sheet[]::new));

        assertThat(opened.texts()).startsWith("a", "b", "a", "b").endsWith("a", "b", "2.\ta", "3.\tb");
        assertThat(opened.document().getNumbering().getNums()).hasSize(Numbering.MOST + 1);
    }

    @Test
    void theSameLetterIsTheSameFile() {
        assertThat(Opened.of(text("same")).bytes())
                .isEqualTo(Opened.of(text("same")).bytes());
    }

    @Test
    void everyPartIsAsItsSchemaSays() throws XmlException {
        Opened opened = Opened.of(
                new Sheet(
                        "ar",
                        "MA",
                        PageSize.A4,
                        "t",
                        "Org",
                        List.of("line"),
                        List.of("to"),
                        "date",
                        "title",
                        "# h\n\n**b** *i* `c` [l](https://example.org)\n\n- x\n\n  y\n\n1. z\n\n> q\n\n---\n\n    code",
                        List.of(new Signed("l", List.of("n"), List.of("f"))),
                        CHECKSUM),
                text("next"));
        List<XmlError> wrong = new ArrayList<>();
        XmlOptions telling = new XmlOptions().setErrorListener(wrong);
        DocumentDocument.Factory.parse(opened.parts().get("word/document.xml")).validate(telling);
        FtrDocument.Factory.parse(opened.parts().get("word/footer1.xml")).validate(telling);
        FtrDocument.Factory.parse(opened.parts().get("word/footer2.xml")).validate(telling);
        StylesDocument.Factory.parse(opened.parts().get("word/styles.xml")).validate(telling);

        assertThat(wrong).isEmpty();
    }

    @Test
    void noMoreThanTheLetterAtHandIsHeld() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxFile file = new DocxFile(out, true);
        Random any = new Random(7);
        int before = 0;

        for (int tenth = 0; tenth < 10; tenth++) {
            for (int i = 0; i < 100; i++) {
                file.add(text(any.longs(100).mapToObj(Long::toHexString).collect(Collectors.joining(" "))));
            }
            assertThat(out.size()).as("what was added went out").isGreaterThan(before);
            before = out.size();
        }
        file.end();

        assertThat(out.size() - before).as("what was held back to the end").isLessThan(before / 2);
    }

    @Test
    void aFileOfNothingIsNone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxFile file = new DocxFile(out, true);

        assertThatThrownBy(file::end).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyPartSaysWhatItIs() {
        Opened opened = Opened.of(text("x"));

        assertThat(opened.parts()).containsKey("word/styles.xml");
        String types = opened.parts().get("[Content_Types].xml");
        opened.parts().keySet().stream()
                .filter(name -> !name.endsWith(".rels") && !name.startsWith("["))
                .forEach(name -> assertThat(types).contains("\"/" + name + "\""));
        String styles = opened.parts().get("word/styles.xml");
        assertThat(Arrays.stream(Style.values()).map(Style::id))
                .allMatch(id -> styles.contains("w:styleId=\"" + id + "\""));
    }

    private static Sheet text(String markdown) {
        return in("en", markdown, "");
    }

    private static Sheet in(String language, String markdown, String checksum) {
        return new Sheet(
                language, "", PageSize.A4, "t", "", List.of(), List.of(), "", "", markdown, List.of(), checksum);
    }

    private static Sheet to(String name, String language, PageSize size, String markdown) {
        return new Sheet(language, "", size, "t", "", List.of(), List.of(name), "", "", markdown, List.of(), "");
    }

    private static Sheet signed(List<String> names) {
        String text = "We ask:\n\n- this\n\nSincerely,";
        return new Sheet(
                "en",
                "",
                PageSize.A4,
                "t",
                "",
                List.of(),
                List.of(),
                "",
                "",
                text,
                List.of(new Signed("", names, List.of())),
                "");
    }
}
