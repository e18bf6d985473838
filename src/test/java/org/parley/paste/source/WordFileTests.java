package org.parley.paste.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.base.Refusal;

/** A word processor's document is read as Markdown; what could do harm in it is left alone or refused in a sentence. */
class WordFileTests {

    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    @Test
    void headingsEmphasisListsLinksAndTablesAreTakenOver() {
        parts.put("word/styles.xml", """
                <w:styles%s><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
                <w:style w:styleId="U2"><w:name w:val="heading 2"/></w:style>
                <w:style w:styleId="Aufz"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
                </w:styles>""".formatted(W));
        parts.put("word/numbering.xml", """
                <w:numbering%s><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
                <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
                <w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
                <w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>
                </w:numbering>""".formatted(W));
        parts.put("word/_rels/document.xml.rels", """
                <Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://example.org/report" TargetMode="External"/>
                <Relationship Id="r2" Type="http://x/hyperlink" Target="javascript:alert(1)"/>
                <Relationship Id="r3" Type="http://x/image" Target="https://tracker.example/p.png" TargetMode="External"/>
                </Relationships>""");

        assertThat(read(paragraph("Titel", "Open letter on the river")
                                + "<w:p><w:r><w:t>To:</w:t><w:br/><w:t>the Bundestag</w:t></w:r></w:p>"
                                + paragraph("U2", "Demands")
                                + "<w:p><w:r><w:t xml:space=\"preserve\">For </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>two</w:t></w:r>"
                                + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> years </w:t></w:r>"
                                + "<w:r><w:rPr><w:i w:val=\"0\"/></w:rPr><w:t>we &amp; they</w:t></w:r>"
                                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>"
                                + "<w:del><w:r><w:delText>struck out</w:delText></w:r></w:del></w:p>"
                                + item(5, 0, "Open the gates")
                                + item(5, 1, "all of them")
                                + item(5, 0, "Hear the families")
                                + paragraph("Aufz", "A bullet")
                                + "<w:p><w:hyperlink r:id=\"r1\"><w:r><w:t>The report</w:t></w:r></w:hyperlink><w:r><w:t>, </w:t></w:r>"
                                + "<w:hyperlink r:id=\"r2\"><w:r><w:t>bad</w:t></w:r></w:hyperlink></w:p>"
                                + "<w:tbl><w:tr><w:tc>" + paragraph("", "Northlight") + "</w:tc><w:tc>"
                                + paragraph("", "Tally")
                                + "</w:tc></w:tr></w:tbl>")
                        .markdown())
                .isEqualTo("""
                        # Open letter on the river

                        To:\\
                        the Bundestag

                        ## Demands

                        For **two years** we & they

                        1. Open the gates
                            - all of them
                        2. Hear the families

                        - A bullet

                        [The report](https://example.org/report), bad

                        Northlight

                        Tally""");
    }

    @Test
    void macrosAndPicturesAreToldOfAndLeftAlone() {
        parts.put("word/vbaProject.bin", "Sub AutoOpen()");

        WordFile file =
                read(paragraph("", "Dear all") + "<w:p><w:r><w:drawing><x><w:t>alt</w:t></x></w:drawing></w:r></w:p>");

        assertThat(file.markdown()).isEqualTo("Dear all");
        assertThat(file.macros()).isTrue();
        assertThat(file.pictures()).isTrue();
    }

    @Test
    void nothingFromOutsideIsRead() {
        byte[] hostile = zip(Map.of(
                "word/document.xml",
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document" + W
                        + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WordFile.read(new ByteArrayInputStream(hostile)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("paste.refusal.word-damaged"));
    }

    @Test
    void aDocumentThatUnpacksWithoutEndIsRefused() {
        String blanks = " ".repeat(1 << 20);
        StringBuilder endless = new StringBuilder();
        for (int i = 0; i < 70; i++) {
            endless.append("<w:x>").append(blanks).append("</w:x>");
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(endless.toString()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("paste.refusal.word-unpacks"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', word-empty",
        "'Dear all, we write', word-other",
        "'PK\u0003\u0004 but no archive', word-damaged",
        "'<html>', word-other",
    })
    void whatIsNoDocumentIsRefusedInASentence(String content, String refused) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WordFile.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("paste.refusal." + refused));
    }

    @Test
    void anEncryptedDocumentAndAnotherArchiveAreRefused() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WordFile.read(new ByteArrayInputStream(old)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("paste.refusal.word-closed"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WordFile.read(new ByteArrayInputStream(zip(Map.of("xl/workbook.xml", "<x/>")))))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("paste.refusal.word-other"));
    }

    private WordFile read(String body) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put("word/document.xml", "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
        return WordFile.read(new ByteArrayInputStream(zip(all)));
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
