package org.parley.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.letter.Undersigned.Stood;

/** The same letter has the same checksum, however its lines end and its accents are composed. */
class SealedFormTests {

    @Test
    void lineEndsAndComposedAccentsDoNotMatter() {
        SealedForm composed = new SealedForm("Café", "fr", List.of("Libérez-les"), "Un\nDeux");
        SealedForm decomposed = new SealedForm("Cafe\u0301", "fr", List.of("Libe\u0301rez-les"), "Un\r\nDeux");

        assertThat(decomposed.checksum()).isEqualTo(composed.checksum());
    }

    @Test
    void everyPartMatters() {
        SealedForm form = new SealedForm("Title", "en", List.of("Ask"), "Text");

        assertThat(new SealedForm("Titl", "en", List.of("Ask"), "Text").checksum())
                .isNotEqualTo(form.checksum());
        assertThat(new SealedForm("Title", "fr", List.of("Ask"), "Text").checksum())
                .isNotEqualTo(form.checksum());
        assertThat(new SealedForm("Title", "en", List.of(), "Text").checksum()).isNotEqualTo(form.checksum());
        assertThat(new SealedForm("Title", "en", List.of("Ask"), "Text ").checksum())
                .isNotEqualTo(form.checksum());
    }

    @Test
    void anAskCannotPassForAnotherLine() {
        SealedForm form = new SealedForm("Title", "en", List.of("One\nAsk: Two"), "");

        assertThat(form.checksum()).isNotEqualTo(new SealedForm("Title", "en", List.of("One", "Two"), "").checksum());
    }

    @Test
    void theSecondFormCoversWhomItIsForWhatItCorrectsAndWhoSigned() {
        Stood signed = new Stood(List.of("ab", "cd"), List.of(), 2, 1, 0, true);
        SealedForm form = new SealedForm(2, "Title", "en", "eu", "ef", List.of("Ask"), signed, "Text");

        assertThat(new String(form.bytes(), StandardCharsets.UTF_8)).isEqualTo("""
                Parley letter, form 2
                Title: Title
                Language: en
                Parliament: eu
                Corrects: ef
                Ask: Ask
                Signatory: ab
                Signatory: cd
                Unnamed organisations: 2
                Unnamed people: 1

                Text""");
    }

    @Test
    void theFirstFormStaysWhatItWas() {
        assertThat(new String(new SealedForm("T", "en", List.of("A"), "x").bytes(), StandardCharsets.UTF_8))
                .isEqualTo("Parley letter, form 1\nTitle: T\nLanguage: en\nAsk: A\n\nx");
    }
}
