package org.parley.report.file;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.parley.base.Percent;
import org.parley.base.ui.Dates;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;

/** Writes what stands in a cell as a language does. */
final class Figures {

    private final NumberFormat numbers;
    private final Locale language;
    private final DateTimeFormatter days;

    Figures(Locale language) {
        numbers = NumberFormat.getIntegerInstance(language);
        this.language = language;
        days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Dates.custom(language));
    }

    /** All of it in one line. */
    String of(Column column, Cell cell) {
        Long number = cell.number();
        if (number == null) {
            return column.kind() == Column.Kind.DAY && !cell.text().isEmpty()
                    ? days.format(LocalDate.parse(cell.text()))
                    : cell.text();
        }
        String share = share(cell);
        return share.isEmpty() ? numbers.format(number) : numbers.format(number) + " (" + share + ")";
    }

    /** The share alone; empty where there is none. */
    String share(Cell cell) {
        return cell.share().isEmpty() ? "" : Percent.of(cell.share().getAsDouble(), language);
    }
}
