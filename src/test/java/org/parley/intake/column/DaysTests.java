package org.parley.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.intake.file.ListRecord;

/** Days are read as lists write them; which of day and month comes first is proven by the column or asked, never guessed. */
class DaysTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-04|2021-03-04",
                "2021-03-04T10:15:00+02:00|2021-03-04",
                "2021-03-04 10:15:00|2021-03-04",
                "2021/3/4|2021-03-04",
                "2021.03.04.|2021-03-04",
                "20210304|2021-03-04",
                "4.3.2021|2021-03-04",
                "04. 03. 2021|2021-03-04",
                "4.3.2021 0:00:00|2021-03-04",
                "25/12/2021|2021-12-25",
                "12-25-2021|2021-12-25",
                "9/20/2021 12:00:00 AM|2021-09-20",
                "3 March 2021|2021-03-03",
                "March 3, 2021|2021-03-03",
                "3rd Mar. 2021|2021-03-03",
                "03-Mar-2021|2021-03-03",
                "Wednesday, 3 March 2021|2021-03-03",
                "1er mars 2021|2021-03-01",
                "3 août 2021|2021-08-03",
                "mercredi 3 février 2021|2021-02-03",
                "3. März 2021|2021-03-03",
                "3. Dezember 2021|2021-12-03",
                "3 de marzo de 2021|2021-03-03",
                "2021 March 3|2021-03-03",
                "3 มีนาคม 2564|2021-03-03",
                "2564-03-03|2021-03-03",
                "๓ มีนาคม พ.ศ. ๒๕๖๔|2021-03-03",
            })
    void aDayIsRead(String written, LocalDate day) {
        assertThat(DayReading.of(written, DayOrder.NONE)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/06/2021",
                "5-6-2021",
                "05 06 2021",
                "March 2021",
                "2021",
                "2021-03",
                "3 Marchy 2021",
                "03/04/21",
                "30 February 2021",
                "2021-03-04x",
                "31.4.2021",
                "12021-03-04",
                "4/5/6/2021",
                "1/2",
                "today"
            })
    void whatIsNoDayOrCouldBeTwoIsNone(String written) {
        assertThat(DayReading.of(written, DayOrder.NONE)).isNull();
    }

    @Test
    void aKnownOrderDecidesAndIsNeverBent() {
        assertThat(DayReading.of("05/06/2021", DayOrder.DAY_FIRST)).isEqualTo("2021-06-05");
        assertThat(DayReading.of("05/06/2021", DayOrder.MONTH_FIRST)).isEqualTo("2021-05-06");
        assertThat(DayReading.of("13/02/2021", DayOrder.MONTH_FIRST)).isNull();
        assertThat(DayReading.of("02/13/2021", DayOrder.DAY_FIRST)).isNull();
        assertThat(DayReading.of("5.6.2021", DayOrder.MONTH_FIRST)).isEqualTo("2021-06-05");
        assertThat(DayReading.of("2021-06-05", DayOrder.MONTH_FIRST)).isEqualTo("2021-06-05");
    }

    @Test
    void oneCellProvesTheOrderOfItsColumnAndOfNoOther() {
        List<DayOrder> found =
                orders("05/06/2021|05/06/2021|2021-06-05|05/06/2021|7/7/2021", "13/02/2021|02/13/2021||04/03/2021|");

        assertThat(found)
                .containsExactly(DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST, DayOrder.NONE, DayOrder.OPEN, DayOrder.NONE);
    }

    @Test
    void aColumnThatContradictsItselfIsAsked() {
        assertThat(orders("13/02/2021", "02/13/2021", "05/06/2021")).containsExactly(DayOrder.BOTH);
        assertThat(DayOrder.BOTH.asks()).isTrue();
        assertThat(DayOrder.DAY_FIRST.asks()).isFalse();
    }

    @Test
    void whatContradictsTheOrderOfItsColumnIsLeftOutWithAReason() {
        RowReader reader = new RowReader(
                List.of("name", "since"),
                List.of(
                        new ColumnMeaning(Meaning.OFFICIAL_NAME, ""),
                        new ColumnMeaning(Meaning.STARTED_ON, DayOrder.MONTH_FIRST.word())),
                "");

        ListRow wrong = reader.read(new ListRecord(2, List.of("Ana Duarte", "13/02/2021")));
        ListRow right = reader.read(new ListRecord(3, List.of("Bo Ek", "05/06/2021")));

        assertThat(wrong.startedOn()).isNull();
        assertThat(wrong.faults()).extracting(RowFault::reason).containsExactly("intake.fault.day-order");
        assertThat(wrong.refused()).isFalse();
        assertThat(right.startedOn()).isEqualTo("2021-05-06");
    }

    private static List<DayOrder> orders(String... lines) {
        DayOrders orders = new DayOrders(lines[0].split("\\|", -1).length);
        for (String line : lines) {
            orders.look(new ListRecord(2, List.of(line.split("\\|", -1))));
        }
        return orders.found();
    }
}
