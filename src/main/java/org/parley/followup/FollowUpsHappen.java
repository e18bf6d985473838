package org.parley.followup;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.contact.ContactSql;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.HappeningRow;
import org.parley.timeline.Happenings;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.Whose;
import org.springframework.stereotype.Component;

/** On timelines: follow-ups as they were raised, those raised for many at once as one, and as they were done. */
@Component
class FollowUpsHappen implements Happenings {

    private static final String MET = """
             f.contact_id in (select c.id from contact_lawmaker p join contact c on c.id = p.contact_id
                               where %s and""" + ContactSql.VISIBLE + ")";

    private static final String RAISED_FOR_MANY = """
            select (array_agg(f.id order by f.id))[1] as id, f.raised_at as at, f.what, f.letter_id,
                   (array_agg(f.lawmaker_id order by f.id))[1] as lawmaker_id, false as done, f.raised_by as who, count(*) as raised,
                   count(f.recipient_id) as recipients
              from follow_up f where f.raised_at <= :at and %1$s and %2$s
             group by f.raised_at, f.raised_by, f.what, f.letter_id
            """;

    private static final String RAISED = """
            select f.id, f.raised_at as at, f.what, f.letter_id, f.lawmaker_id, false as done, f.raised_by as who, 1 as raised,
                   0 as recipients
              from follow_up f where %1$s and %2$s
            """;

    private static final String DONE = """
             union all
            select f.id, f.done_at, f.what, f.letter_id, f.lawmaker_id, true, f.done_by, 1, 0
              from follow_up f where f.done_at is not null and %1$s and %2$s
            """;

    @Override
    public HappeningKind kind() {
        return HappeningKind.FOLLOW_UPS;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LETTER -> rows(RAISED_FOR_MANY, "f.letter_id = :subject");
            case CAMPAIGN -> rows(RAISED_FOR_MANY, "f.campaign_id = :subject");
            case LAWMAKER ->
                rows(RAISED, "(f.lawmaker_id = :subject or " + MET.formatted("p.lawmaker_id = :subject") + ")");
            case STAFF -> rows(RAISED, MET.formatted("p.staff_id = :subject"));
            case PARLIAMENT ->
                rows(
                        RAISED_FOR_MANY,
                        "f.lawmaker_id in (select l.lawmaker_id from lawmaker_listing l where l.parliament_id = :subject)");
            case PARTNER -> null;
        };
    }

    @Override
    public String shown(Whose whose) {
        return """
                select x.id, x.at, x.what, x.letter_id, x.lawmaker_id, x.done, x.raised, a.name as by, t.title as letter, l.name,
                       case when x.raised > 1 or x.done then x.recipients else
                            (select count(*) from follow_up_recipient m where m.follow_up_id = x.id) end as recipients
                  from x
                  join account a on a.id = x.who
                  left join letter t on t.id = x.letter_id
                  left join lawmaker_listing l on l.lawmaker_id = x.lawmaker_id
                """;
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        UUID letter = row.id("letter_id");
        UUID lawmaker = row.id("lawmaker_id");
        boolean done = row.yes("done");
        boolean one = row.number("raised") == 1;
        String about = of.whose() == Whose.LETTER ? "" : row.text("letter");
        Happening happening = row.tell(done ? "followup.happened.done" : "followup.happened.raised")
                .titled(
                        row.text("what"),
                        "follow-ups?whose=all" + (done ? "&state=done" : "") + among(of, letter, lawmaker))
                .about(
                        of.whose() == Whose.LETTER
                                        || of.whose().isOnePersons()
                                        || !one
                                        || row.text("name").isEmpty()
                                ? about
                                : row.text("name"))
                .by(row.text("by"));
        return letter == null || row.number("recipients") == 0
                ? happening
                : happening.concerning(
                        row.number("recipients"), "letters/" + letter + "/board?of=" + row.id() + where(of));
    }

    private static String among(TimelineOf of, @Nullable UUID letter, @Nullable UUID lawmaker) {
        return switch (of.whose()) {
            case LETTER -> "&letter=" + of.id();
            case CAMPAIGN -> "&campaign=" + of.id();
            case LAWMAKER -> "&lawmaker=" + of.id();
            default -> letter != null ? "&letter=" + letter : lawmaker != null ? "&lawmaker=" + lawmaker : "";
        };
    }

    private static String where(TimelineOf of) {
        return of.whose() == Whose.PARLIAMENT ? "&parliament=" + of.id() : "";
    }

    private static String rows(String raised, String whosever) {
        return (raised + DONE).formatted(whosever, FollowUpSql.VISIBLE);
    }
}
