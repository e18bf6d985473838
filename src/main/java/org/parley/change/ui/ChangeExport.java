package org.parley.change.ui;

import static org.parley.base.ui.Words.t;

import java.time.ZoneId;
import java.util.List;
import org.parley.audit.ChangeFilter;
import org.parley.audit.RecentChanges;
import org.parley.audit.ui.ToldInFile;
import org.parley.audit.ui.ToldInFile.Line;
import org.parley.base.Actor;
import org.parley.base.ui.Words;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.springframework.stereotype.Component;

/** Offers the changes for export: a line for each field, of as many records as there are. */
@Component
class ChangeExport {

    private final RecentChanges changes;
    private final Actor actor;

    ChangeExport(RecentChanges changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    Export<?> of(ChangeFilter filter, List<String> inWords) {
        ZoneId zone = actor.zone();
        ToldInFile told = new ToldInFile(Words.language(), zone);
        List<ExportColumn<Line>> columns = List.of(
                ExportColumn.moment("when", t("change.when"), zone, Line::at),
                ExportColumn.of("who", t("change.by"), Line::who),
                ExportColumn.of("kind", t("change.kind"), Line::kind),
                ExportColumn.of("what", t("change.what"), Line::happened),
                ExportColumn.of("page", t("change.page"), Line::subject),
                ExportColumn.of("record", t("change.record"), Line::record),
                ExportColumn.of("field", t("change.field"), Line::field),
                ExportColumn.of("was", t("change.was"), Line::was),
                ExportColumn.of("became", t("change.became"), Line::became),
                ExportColumn.of("list", t("change.list"), Line::list),
                ExportColumn.of("path", t("change.path"), Line::path));
        return new Export<>(
                "changes",
                inWords,
                columns,
                (chosen, reader) -> changes.each(filter, one -> told.lines(one).forEach(reader)),
                null);
    }
}
