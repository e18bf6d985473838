package org.parley.report.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.outcome.ActionKind;
import org.parley.outcome.ActionStage;
import org.parley.outcome.Bearing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what parliaments did that was asked for or to which a letter contributed, and the meetings that led there. */
@Component
public class ReportedDeeds {

    private static final String ACTIONS = """
            select a.*, q.name as place, b.bearing
              from parliamentary_action a
              join parliament q on q.id = a.parliament_id
              join lateral (
                   select max(x.bearing) as bearing from action_bearing x join letter l on l.id = x.letter_id
                    where x.action_id = a.id and x.bearing in ('asked for', 'contributed') and l.campaign_id = :campaign
                      and (:letter::uuid is null or l.id = :letter)) b on b.bearing is not null
             where a.removed_at is null and a.acted_on <= :until
            """;

    private static final String MEETINGS = """
              from contact c
             where c.kind = 'meeting' and not c.planned and""" + Hidden.OPEN + """
               and (c.letter_id = :letter or (:letter::uuid is null and (c.campaign_id = :campaign or c.letter_id in (
                    select l.id from letter l where l.campaign_id = :campaign))))
               and (c.happened_at at time zone :zone)::date <= :until
            """;

    private final JdbcClient jdbc;

    ReportedDeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many took place within the period, and until its end. */
    public record Many(long within, long all) {}

    /**
     * An action.
     *
     * @param within whether it was done within the period
     * @param who took part; empty unless they are asked for
     */
    public record Deed(
            ActionKind kind,
            String title,
            String reference,
            String place,
            LocalDate day,
            ActionStage stage,
            Bearing bearing,
            boolean within,
            List<String> who) {}

    /** How many meetings took place. */
    public Many meetings(Span span) {
        return span.ask(
                        jdbc,
                        "select count(*) filter (where (c.happened_at at time zone :zone)::date >= :from), count(*)"
                                + MEETINGS)
                .query((row, number) -> new Many(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** How many actions there were. */
    public Many actions(Span span) {
        return span.ask(
                        jdbc,
                        "select count(*) filter (where d.acted_on >= :from), count(*) from (%s) d".formatted(ACTIONS))
                .query((row, number) -> new Many(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** Each action until the end of the period, the latest first, so many of them at most. */
    public List<Deed> each(Span span, boolean names, int limit) {
        String who = """
                array(select distinct w.name from action_part o join lawmaker_listing w on w.lawmaker_id = o.lawmaker_id
                       where :names and o.action_id = d.id and o.role in ('sponsor', 'cosponsor', 'speaker') and%s order by 1 limit 50)
                """.formatted(Hidden.nameOpen("w.name"));
        return new ArrayList<>(span.ask(
                        jdbc,
                        "select d.*, d.acted_on >= :from as within, %s as who from (%s) d order by d.acted_on desc, d.id limit :limit"
                                .formatted(who, ACTIONS))
                .param("names", names)
                .param("limit", limit)
                .query((row, number) -> new Deed(
                        ActionKind.of(row.getString("kind")).orElseThrow(),
                        row.getString("title"),
                        row.getString("reference"),
                        row.getString("place"),
                        row.getObject("acted_on", LocalDate.class),
                        ActionStage.of(row.getString("stage")).orElseThrow(),
                        Bearing.of(row.getString("bearing")).orElseThrow(),
                        row.getBoolean("within"),
                        List.of((String[]) row.getArray("who").getArray())))
                .list());
    }
}
