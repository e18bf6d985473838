package org.parley.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Values are compared as people write them. */
class FieldValuesTests {

    @Test
    void daysAreWrittenAsPeopleReadThem() {
        assertThat(FieldValues.of("start", "2021-05-04")).isEqualTo("4 May 2021");
        assertThat(FieldValues.of("birthday", "1970-01-31")).isEqualTo("31 Jan 1970");
    }

    @Test
    void whatIsNoDayStaysAsItIs() {
        assertThat(FieldValues.of("end", "")).isEmpty();
        assertThat(FieldValues.of("id", "2021-05-04")).isEqualTo("2021-05-04");
        assertThat(FieldValues.of("start", "infinity")).isEqualTo("infinity");
    }
}
