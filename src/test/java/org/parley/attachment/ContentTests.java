package org.parley.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.attachment.Samples.bytes;
import static org.parley.attachment.Samples.together;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.base.Refusal;

/** What is in a file decides what it is, and what is not known or could run is refused. */
class ContentTests {

    @TempDir
    private Path folder;

    @Test
    void everyKindIsKnownByItsContent() {
        assertThat(kind(Samples.PDF)).isEqualTo(AttachmentKind.PDF);
        assertThat(kind(Samples.PNG)).isEqualTo(AttachmentKind.PNG);
        assertThat(kind(Samples.JPEG)).isEqualTo(AttachmentKind.JPEG);
        assertThat(kind(Samples.GIF)).isEqualTo(AttachmentKind.GIF);
        assertThat(kind(Samples.WEBP)).isEqualTo(AttachmentKind.WEBP);
        assertThat(kind(Samples.docx())).isEqualTo(AttachmentKind.DOCX);
        assertThat(kind(Samples.xlsx())).isEqualTo(AttachmentKind.XLSX);
        assertThat(kind(Samples.odt())).isEqualTo(AttachmentKind.ODT);
        assertThat(kind(Samples.EML)).isEqualTo(AttachmentKind.EML);
        assertThat(kind(bytes("Handed over at 14:30,\nsigned for by the clerk. ขอบคุณ")))
                .isEqualTo(AttachmentKind.TEXT);
    }

    @Test
    void aMailMayBeInAnyEncodingAndATextOnlyInUtf8() {
        byte[] mail =
                "From: José\nDate: today\n\nOlá, obrigado pela atenção. \u001B$B".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(kind(mail)).isEqualTo(AttachmentKind.EML);
        refused("Olá, obrigado pela atenção.".getBytes(StandardCharsets.ISO_8859_1), "attachment.refusal.other");
        refused("Hello".getBytes(StandardCharsets.UTF_16), "attachment.refusal.other");
    }

    @Test
    void aTextWithColonsIsNoMail() {
        assertThat(kind(bytes("Note: handed over\n\nFrom: me"))).isEqualTo(AttachmentKind.TEXT);
        assertThat(kind(bytes("From: me\nand then nothing"))).isEqualTo(AttachmentKind.TEXT);
    }

    @Test
    void aProgramIsRefused() {
        refused(Samples.EXE, "attachment.refusal.other");
        refused(together(Samples.EXE, Samples.PDF), "attachment.refusal.other");
        refused(bytes("\u007fELF\2\1\1\0"), "attachment.refusal.other");
    }

    @Test
    void aWebPageIsRefused() {
        refused(bytes("\n <!doctype html><script>alert(1)</script>"), "attachment.refusal.page");
        refused(bytes("\uFEFF<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "attachment.refusal.page");
        refused(bytes("<?xml version='1.0'?><x/>"), "attachment.refusal.page");
        assertThat(kind(bytes("< 5 minutes at the desk"))).isEqualTo(AttachmentKind.TEXT);
    }

    @Test
    void twoFilesInOneAreRefused() {
        refused(together(Samples.PDF, Samples.docx()), "attachment.refusal.two-in-one");
        refused(
                together(Samples.GIF, Samples.zip("Evil.class", "x", "META-INF/MANIFEST.MF", "y")),
                "attachment.refusal.two-in-one");
        refused(together(Samples.EML, Samples.xlsx("xl/vbaProject.bin")), "attachment.refusal.two-in-one");
    }

    @Test
    void theMarkOfAnArchiveAloneIsNoArchive() {
        assertThat(kind(together(Samples.PDF, bytes("PK\5\6 stands in this stream, and much follows it"))))
                .isEqualTo(AttachmentKind.PDF);
    }

    @Test
    void macrosAreRefusedWhereverTheyAre() {
        refused(Samples.docx("word/vbaProject.bin"), "attachment.refusal.macros");
        refused(Samples.docx("word\\VbaProject.BIN"), "attachment.refusal.macros");
        refused(Samples.xlsx("xl/macrosheets/sheet1.xml"), "attachment.refusal.macros");
        refused(Samples.odt("Basic/Standard/Module1.xml"), "attachment.refusal.macros");
        refused(
                Samples.zip(
                        "[Content_Types].xml",
                        "<Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>",
                        "word/document.xml",
                        "<w:document/>"),
                "attachment.refusal.macros");
    }

    @Test
    void anArchiveThatIsNoDocumentIsRefused() {
        refused(Samples.zip("a.exe", "x", "b.txt", "y"), "attachment.refusal.archive");
        refused(Samples.zip("word/document.xml", "x", "b.txt", "y"), "attachment.refusal.archive");
    }

    @Test
    void aBrokenArchiveIsRefused() {
        refused(bytes("PK\3\4 and nothing more"), "attachment.refusal.damaged");
    }

    @Test
    void anOldOrClosedDocumentSaysHowToSaveIt() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};

        refused(old, "attachment.refusal.closed");
    }

    private void refused(byte[] content, String key) {
        assertThatThrownBy(() -> kind(content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private AttachmentKind kind(byte[] content) {
        try {
            Path file = Files.createTempFile(folder, "arrived", ".part");
            return Content.of(Files.write(file, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
