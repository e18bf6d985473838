package org.parley.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.TestDatabase;
import org.parley.intake.file.FileRefused;
import org.parley.intake.file.Files;
import org.parley.intake.file.FirstLook;
import org.parley.intake.file.ListRecord;
import org.parley.intake.file.Reading;
import org.parley.intake.file.Spooled;

/** A sheet of a workbook is a list like any other: its rows are lines, its cells what a person sees. */
class WorkbooksTests {

    private static final String MEMBERS = Workbook.row(1, "Name", "Party")
            + Workbook.row(2, "Zoë Müller", "Grüne")
            + Workbook.row(5, "ស សុភា", "A, \"B\"; C");

    @Test
    void rowsAreLinesAndKeepTheirNumbers() throws NoSuchAlgorithmException {
        byte[] bytes = new Workbook().sheet("Members", MEMBERS).bytes();
        Spooled file = Files.of(bytes);

        FirstLook look = FirstLook.at(file, Files.LIMITS);

        assertThat(look.reading()).isEqualTo(Reading.withHeader("UTF-8", ',', 1));
        assertThat(look.encodingCertain() && look.delimiterCertain()).isTrue();
        assertThat(look.header().names()).containsExactly("Name", "Party");
        assertThat(look.rows())
                .containsExactly(
                        new ListRecord(2, List.of("Zoë Müller", "Grüne")),
                        new ListRecord(5, List.of("ស សុភា", "A, \"B\"; C")));
        assertThat(file.bytes()).isEqualTo(bytes.length);
        assertThat(file.sha256())
                .as("the checksum of what was handed in")
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        file.discard();
        assertThat(file.path()).doesNotExist();
        assertThat(file.arrived()).doesNotExist();
    }

    @Test
    void aCellOverSeveralLinesIsStillOneRow() {
        List<ListRecord> rows = rows(new Workbook()
                .sheet(
                        "L",
                        Workbook.row(1, "Name", "Mail")
                                + Workbook.row(2, "Ana", "a@x.example\nb@x.example")
                                + Workbook.row(3, "Bo", "c")));

        assertThat(rows)
                .containsExactly(
                        new ListRecord(2, List.of("Ana", "a@x.example\nb@x.example")),
                        new ListRecord(3, List.of("Bo", "c")));
    }

    @Test
    void theFirstVisibleSheetWithSomethingInItIsReadAndAnotherCanBeChosen() {
        Spooled file = Files.of(new Workbook()
                .hidden("Old", MEMBERS)
                .sheet("Cover", "")
                .sheet("Members", MEMBERS)
                .sheet("Senate &amp; more", Workbook.row(1, "Senator") + Workbook.row(2, "Ana"))
                .bytes());

        FirstLook first = FirstLook.at(file, Files.LIMITS);
        Spooled turned = Workbooks.turnTo(file, 2, Files.LIMITS);
        FirstLook second = FirstLook.at(turned, Files.LIMITS);

        assertThat(first.sheets()).containsExactly("Cover", "Members", "Senate & more");
        assertThat(first.sheet()).isEqualTo(1);
        assertThat(file.sheet()).isEqualTo("Members");
        assertThat(second.header().names()).containsExactly("Senator");
        assertThat(turned.sheet()).isEqualTo("Senate & more");
        assertThat(turned.sha256()).isEqualTo(file.sha256());
        file.discardText();
        assertThat(turned.path()).exists();
        assertThatThrownBy(() -> Workbooks.turnTo(turned, 3, Files.LIMITS))
                .hasFieldOrPropertyWithValue("key", "intake.refused.no-such-sheet");
        turned.discard();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<c><v>612345678</v></c>~612345678",
                "<c><v>7.0</v></c>~7",
                "<c><v>1.1000000000000001</v></c>~1.1",
                "<c><v>1E3</v></c>~1000",
                "<c><v>1E+999999999</v></c>~1E+999999999",
                "<c s=\"1\"><v>25569</v></c>~1970-01-01",
                "<c s=\"1\"><v>1</v></c>~1900-01-01",
                "<c s=\"1\"><v>61</v></c>~1900-03-01",
                "<c s=\"1\"><v>60</v></c>~60",
                "<c s=\"2\"><v>44197.75</v></c>~2021-01-01",
                "<c s=\"3\"><v>44197.75</v></c>~2021-01-01T18:00",
                "<c s=\"3\"><v>44197</v></c>~2021-01-01",
                "<c s=\"4\"><v>0.5</v></c>~12:00",
                "<c s=\"5\"><v>612345678</v></c>~0612345678",
                "<c s=\"6\"><v>44197</v></c>~44197",
                "<c s=\"7\"><v>1234.5</v></c>~1234.5",
                "<c t=\"b\"><v>1</v></c>~true",
                "<c t=\"b\"><v>0</v></c>~false",
                "<c t=\"d\"><v>2021-03-04T00:00:00</v></c>~2021-03-04",
                "<c t=\"e\"><v>#REF!</v></c>~#REF!",
                "<c t=\"str\"><f>A1&amp;B1</f><v>Ana &amp; Bo</v></c>~Ana & Bo",
                "<c><f>1+1</f><v>2</v></c>~2",
                "<c t=\"s\"><v>0</v></c>~Ana Duarte",
                "<c t=\"s\"><v>1</v></c>~Zoë Müller",
                "<c t=\"s\"><v>2</v></c>~line_x_one",
                "<c t=\"inlineStr\"><is><r><t>An</t></r><r><t>a</t></r><rPh><t>no</t></rPh></is></c>~Ana",
            })
    void cellsAreReadAsAPersonSeesThem(String cell, String shown) {
        Workbook workbook = new Workbook()
                .texts(
                        "<t>Ana Duarte</t>",
                        "<r><t>Zoë </t></r><r><t>Müller</t></r><rPh><t>no</t></rPh>",
                        "<t>line_x005F_x_one</t>")
                .formats(
                        "14",
                        "dd/mm/yyyy;@",
                        "d\\.m\\.yyyy\\ hh:mm",
                        "[h]:mm",
                        "0000000000",
                        "&quot;day &quot;0",
                        "#,##0.00")
                .sheet(
                        "L",
                        Workbook.row(1, "Name", "Value") + "<row r=\"2\"><c t=\"inlineStr\"><is><t>x</t></is></c>"
                                + cell + "</row>");

        assertThat(rows(workbook).getFirst().cells()).containsExactly("x", shown);
    }

    @Test
    void emptyMergedAndMissingCellsAreEmptyAndStandWhereTheyAre() {
        Workbook workbook = new Workbook()
                .sheet(
                        "L",
                        Workbook.row(1, "A1", "B1", "C1", "D1", "E1")
                                + "<row r=\"2\"><c r=\"A2\"/><c r=\"C2\"><v>3</v></c><c r=\"D2\" t=\"e\"><v>#N/A</v></c><c r=\"E2\" s=\"1\"/></row>"
                                + "<row r=\"4\"><c r=\"B4\"><v>2</v></c><c><v>3</v></c></row>");

        assertThat(rows(workbook))
                .containsExactly(new ListRecord(2, List.of("", "", "3")), new ListRecord(4, List.of("", "2", "3")));
    }

    @Test
    void daysOfEarlyMacsAreCountedFrom1904() {
        Workbook workbook = new Workbook()
                .from1904()
                .formats("14")
                .sheet("L", Workbook.row(1, "Day") + "<row r=\"2\"><c s=\"1\"><v>42735</v></c></row>");

        assertThat(rows(workbook).getFirst().cells()).containsExactly("2021-01-01");
    }

    @Test
    void archivesThatAreNoWorkbooksAreRefusedAsWhatTheyAre() {
        assertRefused(archive("list.csv"), "intake.refused.zip");
        assertRefused(archive("word/document.xml"), "intake.refused.document");
        assertRefused(archive("xl/workbook.bin"), "intake.refused.workbook-binary");
        assertRefused(archive("content.xml", "META-INF/manifest.xml"), "intake.refused.open-document");
        assertRefused(new Workbook().sheet("L", "").bytes(), "intake.refused.workbook-empty");
        assertRefused(new Workbook().bytes(), "intake.refused.workbook-empty");
    }

    @Test
    void damagedWorkbooksAreRefusedWhereverTheyAreCut() {
        byte[] whole = new Workbook().texts("<t>Ana</t>").sheet("L", MEMBERS).bytes();

        for (int length = 4; length < whole.length; length += 37) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertRefused(cut, "intake.refused.workbook-damaged");
        }
        for (String rows : List.of(
                "<row r=\"2\"><c t=\"s\"><v>9</v></c></row>",
                "<row r=\"2\"><c t=\"s\"><v>-1</v></c></row>",
                "<row r=\"2\"/><row r=\"2\"><c><v>1</v></c></row>",
                "<row r=\"1048577\"><c><v>1</v></c></row>",
                "<row r=\"x\"><c><v>1</v></c></row>",
                "<c><v>1</v></c>",
                "<row r=\"2\"><c><v>1</c></row>",
                "<row r=\"2\"><c><v>&xxe;</v></c></row>")) {
            assertRefused(
                    new Workbook().texts("<t>Ana</t>").sheet("L", rows).bytes(), "intake.refused.workbook-damaged");
        }
    }

    @Test
    void aDamagedByteNeverEndsInAnythingButARefusal() {
        byte[] whole = new Workbook().texts("<t>Ana</t>").sheet("L", MEMBERS).bytes();

        for (int i = 0; i < whole.length; i += 5) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x55;
            try {
                Files.of(damaged).discard();
            } catch (FileRefused e) {
                assertThat(e.key()).startsWith("intake.refused.");
            }
        }
    }

    private static List<ListRecord> rows(Workbook workbook) {
        Spooled file = Files.of(workbook.bytes());
        try {
            return Files.rows(file, FirstLook.again(file, Reading.withHeader("UTF-8", ',', 1), Files.LIMITS));
        } finally {
            file.discard();
        }
    }

    private static byte[] archive(String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] bytes, String key) {
        assertThatThrownBy(() -> Workbooks.receive(new ByteArrayInputStream(bytes), Files.LIMITS, TestDatabase.SPOOL))
                .isInstanceOf(FileRefused.class)
                .hasFieldOrPropertyWithValue("key", key);
    }
}
