package org.parley.sitting.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.sitting.PeriodDetails;
import org.parley.sitting.PeriodKind;
import org.parley.sitting.PeriodLine;

/** How a period is said. */
final class PeriodText {

    private PeriodText() {}

    /** From when until when, in as few words as it takes. */
    static String days(LocalDate from, @Nullable LocalDate until) {
        if (until == null) {
            return t("sitting.since", Dates.day(from));
        }
        return from.equals(until) ? Dates.day(from) : t("sitting.from-until", Dates.day(from), Dates.day(until));
    }

    /** What is said quietly below its name. */
    static String detail(PeriodLine line) {
        PeriodDetails details = line.details();
        return Stream.of(line.chamber(), details.source(), line.file())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The kind as a mark. */
    static Span mark(PeriodKind kind) {
        Span mark = new Span(t(kind.key()));
        mark.addClassNames("mark", kind == PeriodKind.DISSOLUTION ? "open" : "quiet");
        return mark;
    }
}
