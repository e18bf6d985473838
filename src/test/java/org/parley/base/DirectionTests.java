package org.parley.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of both directions under letters of both. */
class DirectionTests {

    private final Direction arabic = Direction.of("ar");
    private final Direction english = Direction.of("en");

    @Test
    void aNameThatRunsTheOtherWayKeepsTheSignAtItsEnd() {
        assertThat(arabic.keeping("Zelená řeka z.s.")).isEqualTo("\u200eZelená řeka z.s.\u200e");
        assertThat(arabic.keeping("Northlight Foundation (NLF)")).isEqualTo("\u200eNorthlight Foundation (NLF)\u200e");
        assertThat(english.keeping("شبكة الأنهار (ش)")).isEqualTo("\u200fشبكة الأنهار (ش)\u200f");
    }

    @Test
    void aNameThatNeedsNothingStaysAsItIs() {
        assertThat(english.keeping("Zelená řeka z.s.")).isEqualTo("Zelená řeka z.s.");
        assertThat(arabic.keeping("شبكة الأنهار.")).isEqualTo("شبكة الأنهار.");
        assertThat(arabic.keeping("River Watch International")).isEqualTo("River Watch International");
        assertThat(arabic.keeping("+1 (23) 45")).isEqualTo("+1 (23) 45");
        assertThat(arabic.keeping("")).isEmpty();
    }
}
