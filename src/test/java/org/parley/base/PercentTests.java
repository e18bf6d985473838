package org.parley.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Shares as they are told. */
class PercentTests {

    @Test
    void allIsAllAndNoneIsNone() {
        assertThat(said(1)).isEqualTo("100%");
        assertThat(said(782.0 / 783)).isEqualTo("99%");
        assertThat(said(1.0 / 900)).isEqualTo("1%");
        assertThat(said(0)).isEqualTo("0%");
    }

    @Test
    void theRestIsRoundedAndMoreThanAllIsToldAsItIs() {
        assertThat(said(0.334)).isEqualTo("33%");
        assertThat(said(0.125)).as("as in the pictures").isEqualTo("13%");
        assertThat(said(6.65)).isEqualTo("665%");
        assertThat(Percent.of(0.5, Locale.FRENCH)).isEqualTo("50\u00a0%");
    }

    private static String said(double share) {
        return Percent.of(share, Locale.ENGLISH);
    }
}
