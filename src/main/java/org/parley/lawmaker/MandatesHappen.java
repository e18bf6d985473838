package org.parley.lawmaker;

import java.sql.SQLException;
import java.util.List;
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
 * On timelines of lawmakers, of people of their offices and of parliaments: mandates as they began and ended, and when somebody left
 * an office. A parliament tells as one what began or ended in a chamber on one day.
 */
@Component
class MandatesHappen implements Happenings {

    private static final int NAMED = 3;

    private static final String DAYS = """
              from mandate m
             cross join lateral (values (m.started_on, 'began', %s), (m.ended_on, 'ended', %s)) d (day, what, at)
             where d.day between :since_day and least(:day, (now() at time zone :zone)::date) and
            """.formatted(
                    InOrder.at("m.started_on", InOrder.Within.OPENS), InOrder.at("m.ended_on", InOrder.Within.CLOSES));

    private static final String ONES = """
            select m.id, d.at, d.day, d.what, case when d.what = 'ended' then m.end_reason end as reason, 1 as number, m.chamber_id,
                   m.lawmaker_id, m.constituency, array[]::uuid[] as people
            """ + DAYS;

    private static final String LEFT = """
            select s.id, %s as at, s.left_on as day, 'left' as what, null as reason, 1 as number, null::uuid as chamber_id, s.lawmaker_id,
                   s.role as constituency, array[]::uuid[] as people
              from staff_member s where s.left_on is not null and s.id = :subject
            """.formatted(InOrder.at("s.left_on", InOrder.Within.CLOSES));

    /** Those who came or went on one day of one chamber; when that was is asked of each day once, and not of each mandate. */
    private static final String TOGETHER =
            """
            select g.*, case g.what when 'began' then %s else %s end as at
              from (select (array_agg(m.id order by m.id))[1] as id, d.day, d.what,
                           case when count(distinct m.end_reason) = 1 and d.what = 'ended' then min(m.end_reason) end as reason,
                           count(*) as number, m.chamber_id, (array_agg(m.lawmaker_id order by m.id))[1] as lawmaker_id,
                           '' as constituency, array_agg(m.lawmaker_id) as people
                      from mandate m
                     cross join lateral (values (m.started_on, 'began'), (m.ended_on, 'ended')) d (day, what)
                     where d.day between :since_day and least(:day, (now() at time zone :zone)::date)
                       and m.chamber_id in (select h.id from chamber h where h.parliament_id = :subject)
                     group by m.chamber_id, d.day, d.what) g
            """.formatted(InOrder.at("g.day", InOrder.Within.OPENS), InOrder.at("g.day", InOrder.Within.CLOSES));

    @Override
    public HappeningKind kind() {
        return HappeningKind.MANDATES;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LAWMAKER -> ONES + "m.lawmaker_id = :subject";
            case STAFF ->
                ONES + "m.lawmaker_id = (select s.lawmaker_id from staff_member s where s.id = :subject) union all "
                        + LEFT;
            case PARLIAMENT -> TOGETHER;
            case LETTER, CAMPAIGN, PARTNER -> null;
        };
    }

    @Override
    public String shown(Whose whose) {
        return """
                select x.*, l.name, h.name as chamber, p.name as parliament, p.id as parliament_id,
                       array(select n.name from lawmaker_listing n where n.lawmaker_id = any (x.people)
                              order by n.sort_name limit 3) as names
                  from x
                  left join lawmaker_listing l on l.lawmaker_id = x.lawmaker_id
                  left join chamber h on h.id = x.chamber_id
                  left join parliament p on p.id = h.parliament_id
                """;
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        String reason = row.text("reason");
        Happening happening = row.tell("mandate.happened." + row.text("what"))
                .on(row.day("day"))
                .how(reason.isEmpty() ? "" : EndReason.of(reason).key());
        if (of.whose() == Whose.PARLIAMENT) {
            List<String> names = row.texts("names");
            boolean one = row.number("number") == 1;
            return happening
                    .titled(
                            String.join(", ", names) + (row.number("number") > NAMED ? ", …" : ""),
                            one ? "lawmakers/" + row.id("lawmaker_id") : "lawmakers?chamber=" + row.id("chamber_id"))
                    .about(row.text("chamber"));
        }
        String person = "lawmakers/" + row.id("lawmaker_id");
        return row.text("what").equals("left")
                ? happening.titled(row.text("name"), person).saying(row.text("constituency"))
                : happening
                        .titled(row.text("chamber"), "parliaments/" + row.id("parliament_id"))
                        .about(of.whose() == Whose.STAFF ? row.text("name") : row.text("parliament"))
                        .saying(row.text("constituency"));
    }
}
