package org.parley.sitting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.parliament.ui.ParliamentLinks;
import org.parley.sitting.PeriodFilter;
import org.parley.sitting.PeriodKind;

/** The only code that leads to the sitting calendar of a parliament. */
public final class SittingLinks {

    static final String ONE = "parliaments/:parliament/calendar";

    private SittingLinks() {}

    /** The address of exactly those periods that the filter means, relative to the application. */
    public static String calendar(PeriodFilter filter) {
        PeriodKind kind = filter.kind();
        return new UrlQuery()
                .with("year", filter.year())
                .with("kind", kind == null ? null : kind.word())
                .after(path(filter.parliament()));
    }

    static void open(PeriodFilter filter) {
        PeriodKind kind = filter.kind();
        UI.getCurrent()
                .navigate(
                        path(filter.parliament()),
                        new UrlQuery()
                                .with("year", filter.year())
                                .with("kind", kind == null ? null : kind.word())
                                .parameters());
    }

    /** What the address says; what it says wrongly is left out. */
    static PeriodFilter read(UUID parliament, QueryParameters query) {
        return new PeriodFilter(
                parliament,
                year(UrlQuery.text(query, "year")),
                PeriodKind.of(UrlQuery.text(query, "kind")).orElse(null));
    }

    private static @Nullable Integer year(String text) {
        return text.matches("[12][0-9]{3}") ? Integer.valueOf(text) : null;
    }

    private static String path(UUID parliament) {
        return ParliamentLinks.to(parliament) + "/calendar";
    }
}
