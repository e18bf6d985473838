package org.parley.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
