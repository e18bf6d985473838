package org.parley.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.base.ui.Words;
import org.parley.intake.column.Guess;

/** Every make of lists that is known has a name that a person understands. */
class MakesTests {

    @Test
    void everyMakeHasANameInBothLanguages() {
        assertThat(Guess.makes()).hasSizeGreaterThan(10).allSatisfy(make -> {
            assertThat(Words.text("intake.make." + make, Locale.ENGLISH)).doesNotStartWith("[");
            assertThat(Words.text("intake.make." + make, Locale.FRENCH)).doesNotStartWith("[");
        });
    }

    @Test
    void theFirstStepNamesThemAll() {
        assertThat(Makes.all())
                .contains("EveryPolitician; ", "Australian Senate")
                .doesNotContain("[");
    }

    @Test
    void aMakeThatIsKnownNoMoreIsCalledAsItWasKept() {
        assertThat(Makes.name("gone-gazette")).isEqualTo("gone-gazette");
    }
}
