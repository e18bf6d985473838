package org.parley.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A name is text from outside: what remains of it leads nowhere and hides nothing. */
class FileNameTests {

    @Test
    void aPlainNameStays() {
        assertThat(pdf("Récépissé n° 7 ใบเสร็จ.PDF")).isEqualTo("Récépissé n° 7 ใบเสร็จ.PDF");
    }

    @Test
    void nothingOfAPathRemains() {
        assertThat(pdf("../../etc/passwd")).isEqualTo("passwd.pdf");
        assertThat(pdf("C:\\Users\\ana\\receipt.pdf")).isEqualTo("receipt.pdf");
        assertThat(pdf("/tmp/..")).isEqualTo("file.pdf");
        assertThat(pdf("..\\..\\.hidden")).isEqualTo("hidden.pdf");
    }

    @Test
    void nothingTurnsTheNameRoundOrHidesInIt() {
        assertThat(pdf("receipt\u202Efdp.exe")).isEqualTo("receiptfdp.exe.pdf");
        assertThat(pdf("re\u200Bceipt\u0000\r\nX-Evil: 1\u2066.pdf")).isEqualTo("receiptX-Evil_ 1.pdf");
        assertThat(pdf("a\uD800b.pdf")).isEqualTo("ab.pdf");
    }

    @Test
    void theJoinersThatScriptsNeedStay() {
        assertThat(pdf("نامه\u200Cها.pdf")).isEqualTo("نامه\u200Cها.pdf");
    }

    @Test
    void theEndingSaysWhatIsInside() {
        assertThat(pdf("setup.exe")).isEqualTo("setup.exe.pdf");
        assertThat(FileName.of("photo.JPEG", AttachmentKind.JPEG)).isEqualTo("photo.JPEG");
        assertThat(FileName.of("photo.png", AttachmentKind.JPEG)).isEqualTo("photo.png.jpg");
    }

    @Test
    void whatNoDiskOrHeaderTakesIsReplaced() {
        assertThat(pdf("a\"b<c>d|e?f*g:h.pdf")).isEqualTo("a_b_c_d_e_f_g_h.pdf");
        assertThat(pdf("   ")).isEqualTo("file.pdf");
        assertThat(pdf("")).isEqualTo("file.pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(pdf("😀".repeat(400) + ".pdf")).isEqualTo("😀".repeat(FileName.LONGEST) + ".pdf");
    }

    private static String pdf(String arrived) {
        return FileName.of(arrived, AttachmentKind.PDF);
    }
}
