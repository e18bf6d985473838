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
                               where %s = :subject and""" + ContactSql.VISIBLE + ")";

    @Override
    public HappeningKind kind() {
        return HappeningKind.FOLLOW_UPS;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        String whosever = whosever(whose);
        return switch (whose) {
            case LAWMAKER ->
                rows(whosever, "follow_up") + " union all "
                        + rows(
                                "f.lawmaker_id is distinct from :subject and " + MET.formatted("p.lawmaker_id"),
                                "follow_up");
            case STAFF -> rows(whosever, "follow_up");
            case LETTER, CAMPAIGN, PARLIAMENT -> rows(whosever, first(whosever));
            case PARTNER -> null;
        };
    }

    @Override
    public String shown(Whose whose) {
        String together = whose.isOnePersons() ? "(select 1 as raised, 0 as recipients)" : together(whosever(whose));
        return "select x.*, a.name as by, t.title as letter, l.name, coalesce(g.raised, 1) as raised," + """
                       case when x.done then 0 when g.raised > 1 then g.recipients else
                            (select count(*) from follow_up_recipient m where m.follow_up_id = x.id) end as recipients
                  from x
                  join account a on a.id = x.who
                  left join letter t on t.id = x.letter_id
                  left join lawmaker_listing l on l.lawmaker_id = x.lawmaker_id
                  left join lateral
                """ + together
                + " g on not x.done";
    }

    /** Which follow-ups {@code f} are whose; of a lawmaker those about them alone. */
    private static String whosever(Whose whose) {
        return switch (whose) {
            case LETTER -> " f.letter_id = :subject";
            case CAMPAIGN -> " f.campaign_id = :subject";
            case LAWMAKER -> " f.lawmaker_id = :subject";
            case STAFF -> MET.formatted("p.staff_id");
            case PARLIAMENT ->
                " f.lawmaker_id in (select l.lawmaker_id from lawmaker_listing l where l.parliament_id = :subject)";
            case PARTNER -> "false";
        };
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        UUID letter = row.id("letter_id");
        UUID lawmaker = row.id("lawmaker_id");
        boolean done = row.yes("done");
        boolean one = row.number("raised") == 1;
        String about = of.whose() == Whose.LETTER ? "" : row.text("letter");
        Happening happening = row.tell(
                        row.yes("closed")
                                ? "followup.happened.closed"
                                : done ? "followup.happened.done" : "followup.happened.raised")
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

    private static String rows(String whosever, String raised) {
        return """
                select f.id, f.raised_at as at, f.what, f.letter_id, f.lawmaker_id, false as done, false as closed,
                       f.raised_by as who
                  from %3$s f where %1$s and %2$s
                union all
                select f.id, f.done_at, f.what, f.letter_id, f.lawmaker_id, true, f.mandate_ended, f.done_by
                  from follow_up f where f.done_at is not null and %1$s and %2$s
                """.formatted(whosever, FollowUpSql.VISIBLE, raised);
    }

    /** Of those that were raised at once the first stands for all. */
    private static String first(String whosever) {
        return """
                (select distinct on (f.raised_at, f.raised_by, f.what, f.letter_id) f.* from follow_up f where %s and %s
                  order by f.raised_at, f.raised_by, f.what, f.letter_id, f.id)
                """.formatted(whosever, FollowUpSql.VISIBLE);
    }

    /** How many were raised at once, and how many recipients they are about. */
    private static String together(String whosever) {
        return """
                (select count(*) as raised, count(f.recipient_id) as recipients from follow_up f
                  where f.raised_at = x.at and f.raised_by = x.who and f.what = x.what
                    and f.letter_id is not distinct from x.letter_id and %s and %s)
                """.formatted(whosever, FollowUpSql.VISIBLE);
    }
}
