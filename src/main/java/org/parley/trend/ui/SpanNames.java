package org.parley.trend.ui;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Words;
import org.parley.trend.Counted;
import org.parley.trend.Span;

/** What weeks and months are called below a picture: a week by its Monday, with the year where it begins. */
final class SpanNames {

    private SpanNames() {}

    static <K> List<String> of(List<Counted<K>> counted) {
        Locale language = Dates.custom(Words.language());
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLL yyyy", language);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", language);
        DateTimeFormatter dayOfYear = DateTimeFormatter.ofPattern("d MMM yyyy", language);
        return counted.stream()
                .map(one -> {
                    Span span = one.span();
                    boolean begins = span.equals(counted.getFirst().span())
                            || span.first().getDayOfYear() <= 7;
                    return (span.isMonth() ? month : begins ? dayOfYear : day).format(span.first());
                })
                .toList();
    }
}
