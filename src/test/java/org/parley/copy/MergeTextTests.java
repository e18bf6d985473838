package org.parley.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fields are replaced plainly and once; nothing that a value says becomes markup or a field. */
class MergeTextTests {

    @Test
    void fieldsAreReplacedHoweverTheyAreWritten() {
        MergeText text = new MergeText("{{ Family_Name }} of {{PARTY}} and {{family  name}}");

        assertThat(text.fields()).containsExactlyInAnyOrder(MergeField.FAMILY_NAME, MergeField.PARTY);
        assertThat(text.filled(Map.of(MergeField.FAMILY_NAME, "Okafor", MergeField.PARTY, "Greens")))
                .isEqualTo("Okafor of Greens and Okafor");
    }

    @Test
    void whatAValueSaysIsNotLookedAtAgain() {
        MergeText text = new MergeText("{{name}}, {{party}}");

        assertThat(text.filled(Map.of(MergeField.NAME, "{{party}} $1 \\", MergeField.PARTY, "Greens")))
                .isEqualTo("{{party}} $1 \\, Greens");
    }

    @Test
    void aNameCanBeNeitherMarkdownNorHtml() {
        assertThat(MergeText.plain("<b>*Zoë*</b> [x](http://evil.example)\n# O’Hara-Ng"))
                .isEqualTo("\\<b\\>\\*Zoë\\*\\<\\/b\\> \\[x\\]\\(http\\:\\/\\/evil\\.example\\) \\# O’Hara\\-Ng");
    }

    @Test
    void whatIsNoFieldIsSaidWithItsLineAndStays() {
        MergeText text = new MergeText("Dear all,\n\n{{tribe}} and {{name}}");

        assertThat(text.unknown()).containsExactly(new MergeText.Unknown("tribe", 3));
        assertThat(text.filled(Map.of(MergeField.NAME, "Mira"))).isEqualTo("Dear all,\n\n{{tribe}} and Mira");
    }
}
