package org.parley.intake.sheet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.parley.TestDatabase;
import org.parley.intake.file.FileRefused;
import org.parley.intake.file.Limits;

/** A small workbook that unpacks to an endless one is refused before it fills the memory, the disk or the day. */
class EndlessWorkbooksTests {

    private static final Limits SMALL = new Limits(1 << 20, 1_000, 50, 1_000);
    private static final int MANY = 12 << 20;

    @Test
    void whatItUnpacksToIsCounted() {
        assertRefused(new Workbook().sheet("L", "", out -> many(out, "<row><c/></row>")), "workbook-too-large");
        assertRefused(
                new Workbook().sheet("L", Workbook.row(1, "Name")).texts(out -> many(out, "<si><t>Ana</t></si>")),
                "workbook-too-large");
    }

    @Test
    void aTextThatFewCellsShareIsCountedForEach() {
        String row = "<c t=\"s\"><v>0</v></c>".repeat(7);
        Workbook workbook = new Workbook()
                .texts("<t>" + "x".repeat(999) + "</t>")
                .sheet("L", "", out -> {
                    for (int i = 1; i <= 2_000; i++) {
                        out.write(("<row r=\"" + i + "\">" + row + "</row>").getBytes(StandardCharsets.UTF_8));
                    }
                });

        assertRefused(workbook, new Limits(1 << 20, 5_000, 50, 1_000), "workbook-too-large");
        assertRefused(workbook, SMALL, "too-many-rows");
    }

    @Test
    void oneElementOrCommentWithoutEndIsDamage() {
        assertRefused(
                new Workbook().sheet("L", "", out -> {
                    out.write("<row r=\"".getBytes(StandardCharsets.UTF_8));
                    many(out, "1111");
                }),
                new Limits(50 << 20, 1_000, 50, 1_000),
                "workbook-damaged");
        assertRefused(
                new Workbook().sheet("L", "", out -> {
                    out.write("<!--".getBytes(StandardCharsets.UTF_8));
                    many(out, "<row/>");
                }),
                new Limits(50 << 20, 1_000, 50, 1_000),
                "workbook-damaged");
    }

    @Test
    void namesWithoutEndAreDamage() {
        assertRefused(
                new Workbook().sheet("L", "", out -> {
                    for (int i = 0; i < 10_000; i++) {
                        out.write(("<e" + i + "/>").getBytes(StandardCharsets.UTF_8));
                    }
                }),
                "workbook-damaged");
    }

    @Test
    void theLimitsOfAnyListHold() {
        assertRefused(new Workbook().sheet("L", Workbook.row(1, "x".repeat(1_001))), "field-too-long");
        assertRefused(new Workbook().sheet("L", "<row r=\"1\"><c r=\"AZ1\"><v>1</v></c></row>"), "too-many-columns");
        assertRefused(
                new Workbook().sheet("L", "<row r=\"1\"><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>"), "too-many-columns");
        assertRefused(new Workbook().sheet("L", wide()), "record-too-long");
    }

    @Test
    void documentTypesAndWhatTheyBringAreNotRead() {
        Workbook workbook = new Workbook().sheet("L", "<row r=\"1\"><c><v>&a;</v></c></row>");

        assertRefused(workbook, "workbook-damaged");
    }

    private static String wide() {
        return Workbook.row(2, Collections.nCopies(9, "x".repeat(900)).toArray(String[]::new));
    }

    private static void many(OutputStream out, String what) throws IOException {
        byte[] bytes = what.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        for (int written = 0; written < MANY; written += bytes.length) {
            out.write(bytes);
        }
    }

    private static void assertRefused(Workbook workbook, String refusal) {
        assertRefused(workbook, SMALL, refusal);
    }

    private static void assertRefused(Workbook workbook, Limits limits, String refusal) {
        assertThatThrownBy(
                        () -> Workbooks.receive(new ByteArrayInputStream(workbook.bytes()), limits, TestDatabase.SPOOL))
                .isInstanceOf(FileRefused.class)
                .hasFieldOrPropertyWithValue("key", "intake.refused." + refusal);
    }
}
