package org.parley.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file says by its name whose copy it is, and every file system takes that name. */
class FileNamesTests {

    private final FileNames names = new FileNames();

    @Test
    void namesStayAsTheyAreWritten() {
        assertThat(name("รัฐสภา", "สมชาย ใจดี")).isEqualTo("รัฐสภา - สมชาย ใจดี.docx");
        assertThat(name("រដ្ឋសភា", "សុខា")).isEqualTo("រដ្ឋសភា - សុខា.docx");
        assertThat(name("البرلمان", "سعاد")).isEqualTo("البرلمان - سعاد.docx");
        assertThat(name("Sejm", "Łukasz O’Neil-Żak")).isEqualTo("Sejm - Łukasz O’Neil-Żak.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "'../../etc/passwd', 'etc passwd.docx'",
        "'a\\b:c*d?e\"f<g>h|i', 'a b c d e f g h i.docx'",
        "'.hidden. ', 'hidden.docx'",
        "'  ', 'letter.docx'",
        "'CON', '_CON.docx'",
        "'com1.old', '_com1.old.docx'",
        "'- -', 'letter.docx'",
    })
    void whatAFileSystemDoesNotTakeIsLeftOut(String word, String name) {
        assertThat(name(word)).isEqualTo(name);
    }

    @Test
    void whatMisleadsTheEyeIsLeftOut() {
        assertThat(name("a\u0000b\r\nc\u202edocx.exe\u2066\ufeff")).isEqualTo("a b c docx.exe.docx");
        assertThat(name("x\ud800y")).isEqualTo("x y.docx");
    }

    @Test
    void noTwoAreTheSameEvenWhereCapitalsDoNotCount() {
        assertThat(List.of(name("Ana"), name("ANA"), name("Ａna"), name("Ana (2)")))
                .containsExactly("Ana.docx", "ANA (2).docx", "Ａna (3).docx", "Ana (2) (2).docx");
        assertThat(name("e\u0301")).isEqualTo("\u00e9.docx");
        assertThat(name("\u00c9")).isEqualTo("\u00c9 (2).docx");
    }

    @Test
    void aLongNameIsCutBetweenItsSigns() {
        String khmer = name("ក្រុ".repeat(500));

        assertThat(khmer.getBytes(StandardCharsets.UTF_8).length).isBetween(100, 160);
        assertThat(khmer).isEqualTo("ក្រុ".repeat((khmer.length() - ".docx".length()) / "ក្រុ".length()) + ".docx");
        assertThat(name("ក្រុ".repeat(500))).endsWith(" (2).docx");
    }

    private String name(String... words) {
        return names.of(List.of(words), "docx");
    }
}
