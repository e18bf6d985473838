package org.parley.sitting;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.HappeningRow;
import org.parley.timeline.Happenings;
import org.parley.timeline.InOrder;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.Whose;
import org.springframework.stereotype.Component;

/**
 * On timelines of parliaments, and of lawmakers while they hold a seat there: when it rose, was dissolved, voted for anew and sat
 * again. Public holidays are no part of what happened, and what is to come stands in the calendar.
 */
@Component
class SittingsHappen implements Happenings {

    private static final String ROWS = """
            select p.id, d.at, d.day, p.kind, d.ends, p.name, p.parliament_id, p.chamber_id
              from sitting_period p
             cross join lateral (values (p.starts_on, false, %s),
                                        (case when p.kind <> 'election day' then p.ends_on end, true, %s)) d (day, ends, at)
             where p.kind <> 'public holiday' and d.day <= (now() at time zone :zone)::date and
            """.formatted(
                    InOrder.at("p.starts_on", InOrder.Within.OPENS), InOrder.at("p.ends_on", InOrder.Within.CLOSES));

    private static final String WHILE_SEATED = """
            exists (select from mandate m join chamber h on h.id = m.chamber_id
                     where h.parliament_id = p.parliament_id and (p.chamber_id is null or p.chamber_id = h.id)
                       and d.day between coalesce(m.started_on, '-infinity') and coalesce(m.ended_on, 'infinity')
                       and m.lawmaker_id = %s)
            """;

    @Override
    public HappeningKind kind() {
        return HappeningKind.MANDATES;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case PARLIAMENT -> ROWS + "p.parliament_id = :subject";
            case LAWMAKER -> ROWS + WHILE_SEATED.formatted(":subject");
            case STAFF ->
                ROWS + WHILE_SEATED.formatted("(select s.lawmaker_id from staff_member s where s.id = :subject)");
            case LETTER, CAMPAIGN, PARTNER -> null;
        };
    }

    @Override
    public String shown(Whose whose) {
        return """
                select x.*, q.name as parliament, h.name as chamber
                  from x join parliament q on q.id = x.parliament_id left join chamber h on h.id = x.chamber_id
                """;
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        PeriodKind kind = PeriodKind.of(row.text("kind")).orElseThrow();
        String year = "?year=" + row.text("day").substring(0, 4) + "&kind="
                + kind.word().replace(" ", "%20");
        String chamber = row.text("chamber");
        return row.tell(kind.key())
                .on(row.day("day"))
                .how(kind == PeriodKind.ELECTION_DAY ? "" : row.yes("ends") ? "sitting.last-day" : "sitting.first-day")
                .titled(row.text("name"), "parliaments/" + row.id("parliament_id") + "/calendar" + year)
                .about(chamber.isEmpty() && of.whose() != Whose.PARLIAMENT ? row.text("parliament") : chamber);
    }
}
