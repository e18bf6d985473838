package org.parley.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Documents that are no letters: titles in whatever script, and tables whose words stay whole. */
class DocxPaperTests {

    @Test
    void wordsOfAnotherScriptAreSetInItWithItsOwnBoldAndItsOwnSize() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxPaper paper = new DocxPaper(out, "en", PageSize.A4, "Report");
        paper.title("Report របាយការណ៍ 1, รายงาน");
        paper.end();
        Opened opened = new Opened(out.toByteArray());

        String text = opened.parts().get("word/document.xml");
        assertThat(opened.texts()).contains("Report របាយការណ៍ 1, รายงาน");
        assertThat(text)
                .contains(
                        "<w:cs/><w:lang w:val=\"km-KH\" w:bidi=\"km-KH\"/></w:rPr><w:t xml:space=\"preserve\">របាយការណ៍ </w:t>")
                .contains(
                        "<w:cs/><w:lang w:val=\"th-TH\" w:bidi=\"th-TH\"/></w:rPr><w:t xml:space=\"preserve\">รายงาน</w:t>")
                .contains("w:cs=\"Leelawadee UI\"")
                .contains("<w:rPr><w:lang w:val=\"en-US\"/></w:rPr><w:t xml:space=\"preserve\">Report </w:t>");
        XWPFParagraph title = opened.paragraph("Report របាយការណ៍ 1, รายงาน");
        assertThat(title.getStyle()).isEqualTo("Title");
        assertThat(opened.parts().get("word/styles.xml"))
                .contains("<w:b/><w:bCs/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>");
    }

    @Test
    void aTableIsSetInTheTypeThatWasChosenAndItsColumnsShareTheWholeRoom() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxPaper paper = new DocxPaper(out, "en", PageSize.LETTER, "Report");
        paper.table(new DocxTable(
                "Letters",
                DocxTable.Type.SMALL,
                List.of(new DocxTable.Column("Letter", 2, false), new DocxTable.Column("Sent", 1, true)),
                List.of(new DocxTable.Row(List.of("To all", "3"), false))));
        paper.end();
        Opened opened = new Opened(out.toByteArray());

        XWPFTable table = opened.document().getTables().getFirst();
        assertThat(table.getRow(0).getCell(0).getParagraphs().getFirst().getStyle())
                .isEqualTo("TableTextSmall");
        assertThat(table.getRow(1).getCell(0).getWidth())
                .isGreaterThan(table.getRow(1).getCell(1).getWidth());
        assertThat(table.getRow(1).getCell(0).getWidth()
                        + table.getRow(1).getCell(1).getWidth())
                .isEqualTo(PageSize.LETTER.inner());
    }

    @Test
    void aShortTableStaysOnOnePageAndALongOneKeepsItsHeadWithItsFirstRow() {
        assertThat(kept(3)).containsExactly(true, true, true, false);
        assertThat(kept(16)).startsWith(true, false).doesNotContainSequence(false, true);
    }

    /** Whether each row of a table with so many is kept with the next, the head first. */
    private static List<Boolean> kept(int rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxPaper paper = new DocxPaper(out, "en", PageSize.A4, "Report");
        paper.table(new DocxTable(
                "Letters",
                DocxTable.Type.SMALL,
                List.of(new DocxTable.Column("Letter", 1, false)),
                Collections.nCopies(rows, new DocxTable.Row(List.of("To all"), false))));
        paper.end();
        return new Opened(out.toByteArray())
                .document().getTables().getFirst().getRows().stream()
                        .map(row -> row.getCell(0)
                                .getParagraphs()
                                .getFirst()
                                .getCTP()
                                .getPPr()
                                .isSetKeepNext())
                        .toList();
    }
}
