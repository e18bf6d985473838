package org.parley.followup;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.contact.ContactSql;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.HappeningRow;
import org.parley.timeline.Happenings;
import org.parley.timeline.InOrder;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.Whose;
import org.springframework.stereotype.Component;

/** On timelines: follow-ups as they were raised, those raised for many at once as one, and as they were done. */
@Component
class FollowUpsHappen implements Happenings {

    private static final String COLUMNS = """
            f.id, f.what, f.letter_id, f.lawmaker_id, f.raised_at, f.raised_by, f.done_at, f.done_by, f.mandate_ended
            """;

    /** What came of contacts with one person that the reader may see, as table {@code f}. */
    private static final String MET = "(select " + COLUMNS + """
               from contact_with w
               join follow_up f on f.contact_id = w.contact_id
               join contact c on c.id = w.contact_id
              where w.subject_id = :subject and f.contact_id is not null and""" + ContactSql.VISIBLE + "offset 0) f where true";

    private static final String OF_OTHERS = MET + " and f.lawmaker_id is distinct from :subject";

    @Override
    public HappeningKind kind() {
        return HappeningKind.FOLLOW_UPS;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LAWMAKER ->
                raised(visible("f.lawmaker_id = :subject")) + " union all " + done(visible("f.lawmaker_id = :subject"))
                        + " union all " + raised(OF_OTHERS) + " union all " + done(OF_OTHERS);
            case STAFF -> raised(MET) + " union all " + done(MET);
            case LETTER, CAMPAIGN -> done(visible(whosever(whose))) + " union all " + first(whosever(whose));
            case PARLIAMENT ->
                InOrder.ofEach(
                                "lawmaker_listing l",
                                done(visible("f.lawmaker_id = l.lawmaker_id")),
                                "l.parliament_id = :subject")
                        + " union all "
                        + first(whosever(whose));
            case PARTNER -> null;
        };
    }

    @Override
    public String shown(Whose whose) {
        String together = whose.isOnePersons() ? "(select 1 as raised, 0 as recipients)" : together(whose);
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

    /** Which follow-ups {@code f} are whose, of those that tell as one what was raised at once. */
    private static String whosever(Whose whose) {
        return switch (whose) {
            case LETTER -> " f.letter_id = :subject";
            case CAMPAIGN -> " f.campaign_id = :subject";
            case PARLIAMENT ->
                " f.lawmaker_id in (select l.lawmaker_id from lawmaker_listing l where l.parliament_id = :subject)";
            case LAWMAKER, STAFF, PARTNER -> "false";
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

    private static String visible(String whosever) {
        return "follow_up f where " + whosever + " and " + FollowUpSql.VISIBLE;
    }

    private static String raised(String from) {
        return InOrder.byMoment(
                "f.id, f.what, f.letter_id, f.lawmaker_id, false as done, false as closed, f.raised_by as who",
                from,
                "f.raised_at",
                "f.id");
    }

    private static String done(String from) {
        return InOrder.byMoment(
                "f.id, f.what, f.letter_id, f.lawmaker_id, true as done, f.mandate_ended as closed, f.done_by as who",
                from + " and f.done_at is not null",
                "f.done_at",
                "f.id");
    }

    /** Of those that were raised at once the first stands for all; they are looked at from the latest on, as an index has them. */
    private static String first(String whosever) {
        return raised("(select distinct on (f.raised_at, f.raised_by, f.what, f.letter_id) " + COLUMNS
                + """
                  from follow_up f where %s and %s %s
                 order by f.raised_at desc, f.raised_by, f.what, f.letter_id, f.id) f where true
                """.formatted(whosever, FollowUpSql.VISIBLE, InOrder.onPage("f.raised_at between :since and :at")));
    }

    /**
     * How many were raised at once, and how many recipients they are about. Of a parliament whose they are is asked as a question of
     * its own, so that its people are read once and not looked up for each of the many.
     */
    private static String together(Whose whose) {
        String whosever = whose == Whose.PARLIAMENT ? "(" + whosever(whose) + ") is true" : whosever(whose);
        return """
                (select count(*) as raised, count(f.recipient_id) as recipients from follow_up f
                  where f.raised_at = x.at and f.raised_by = x.who and f.what = x.what
                    and f.letter_id is not distinct from x.letter_id and %s and %s)
                """.formatted(whosever, FollowUpSql.VISIBLE);
    }
}
