package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import java.time.ZoneId;
import java.util.List;
import org.parley.base.Actor;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUpLine;
import org.parley.followup.FollowUps;
import org.parley.followup.repetition.Repetition;
import org.springframework.stereotype.Component;

/** Offers follow-ups for export. */
@Component
class FollowUpExport {

    private final FollowUps followUps;
    private final Actor actor;

    FollowUpExport(FollowUps followUps, Actor actor) {
        this.followUps = followUps;
        this.actor = actor;
    }

    Export<?> of(FollowUpFilter filter, List<String> inWords) {
        ZoneId zone = actor.zone();
        List<ExportColumn<FollowUpLine>> columns = List.of(
                ExportColumn.of("id", t("export.id"), line -> line.id().toString()),
                ExportColumn.day("due", t("followup.due-on"), FollowUpLine::dueOn),
                ExportColumn.of("what", t("followup.what"), FollowUpLine::what),
                ExportColumn.of("who", t("followup.assignee"), FollowUpLine::assignee),
                ExportColumn.of(
                        "priority",
                        t("followup.priority"),
                        line -> t(line.priority().key())),
                ExportColumn.of("repeats", t("followup.repeat"), FollowUpExport::repeats),
                ExportColumn.of("lawmaker", t("followup.lawmaker"), line -> line.lawmaker() + line.met()),
                ExportColumn.of("campaign", t("followup.campaign"), FollowUpLine::campaign),
                ExportColumn.of("letter", t("followup.letter"), FollowUpLine::letter),
                ExportColumn.moment("done", t("followup.done-at"), zone, FollowUpLine::doneAt),
                ExportColumn.of("done-by", t("followup.done-who"), FollowUpLine::doneBy));
        return new Export<>("follow-ups", inWords, columns, (chosen, reader) -> followUps.each(filter, reader), null);
    }

    private static String repeats(FollowUpLine line) {
        Repetition repetition = line.repetition();
        return repetition == null ? "" : RepetitionFields.inWords(repetition);
    }
}
