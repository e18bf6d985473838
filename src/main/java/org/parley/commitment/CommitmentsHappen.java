package org.parley.commitment;

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
 * On timelines: what was promised, and what became of it, which on one day comes after the promise. What somebody took over was not
 * promised by them: it is told when they took it over.
 */
@Component
class CommitmentsHappen implements Happenings {

    private static final String ONE_OF_THEM = "m.lawmaker_id = l.lawmaker_id";

    @Override
    public HappeningKind kind() {
        return HappeningKind.COMMITMENTS;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LETTER -> rows("m.letter_id = :subject");
            case CAMPAIGN -> rows("m.campaign_id = :subject");
            case LAWMAKER -> rows("m.lawmaker_id = :subject");
            case PARLIAMENT ->
                rows("""
                    (m.parliament_id = :subject
                     or m.chamber_id in (select h.id from chamber h where h.parliament_id = :subject)
                     or m.committee_id in (select k.id from committee k join chamber h on h.id = k.chamber_id
                                            where h.parliament_id = :subject))""")
                        + " union all "
                        + ofEach(promised(ONE_OF_THEM))
                        + " union all "
                        + ofEach(taken(ONE_OF_THEM))
                        + " union all "
                        + ofEach(settled(ONE_OF_THEM));
            case STAFF, PARTNER -> null;
        };
    }

    /** Looked up one by one: in which order to join ten tables would be thought over for longer than reading them takes. */
    @Override
    public String shown(Whose whose) {
        return """
                select x.*,
                       coalesce((select p.name from lawmaker_listing p where p.lawmaker_id = x.lawmaker_id),
                                (select p.name from parliament p where p.id = x.parliament_id),
                                (select h.name from chamber h where h.id = x.chamber_id),
                                (select k.name from committee k where k.id = x.committee_id)) as promiser,
                       (select g.name from campaign g where g.id = x.campaign_id) as campaign,
                       (select t.title from letter t where t.id = x.letter_id) as letter,
                       (select a.name from account a where a.id = x.who) as by,
                       (select p.name from commitment o join lawmaker_listing p on p.lawmaker_id = o.lawmaker_id
                         where o.id = x.carried_from) as predecessor
                  from x
                """;
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        String state = row.text("state");
        boolean person = of.whose().isOnePersons();
        String what = row.text("what");
        String proof = row.text("proof");
        return row.tell(
                        switch (state) {
                            case "promised" -> "commitment.promised";
                            case "taken over" -> "commitment.taken-over";
                            default -> CommitmentState.of(state).orElseThrow().key();
                        })
                .naming(row.text("predecessor"))
                .on(row.day("day"))
                .titled(person ? what : row.text("promiser"), "commitments/" + row.id())
                .about(
                        switch (of.whose()) {
                            case LETTER -> "";
                            case CAMPAIGN -> row.text("letter");
                            default -> row.text("campaign");
                        })
                .saying(person ? proof : proof.isBlank() ? what : what + "\n" + proof)
                .by(row.text("by"));
    }

    private static String rows(String whosever) {
        return promised(whosever) + " union all " + taken(whosever) + " union all " + settled(whosever);
    }

    private static String promised(String whosever) {
        return InOrder.byDay(
                """
                m.id, m.promised_on as day, 'promised' as state, m.campaign_id, m.letter_id, m.lawmaker_id, m.parliament_id,
                m.chamber_id, m.committee_id, m.what, '' as proof, m.recorded_by as who, null::uuid as carried_from
                """,
                "commitment m where m.removed_at is null and m.carried_from is null and " + whosever + " and "
                        + CommitmentSql.VISIBLE,
                "m.promised_on",
                InOrder.Within.OPENS,
                "m.id");
    }

    private static String taken(String whosever) {
        return InOrder.byMoment(
                """
                m.id, null::date as day, 'taken over' as state, m.campaign_id, m.letter_id, m.lawmaker_id, m.parliament_id,
                m.chamber_id, m.committee_id, m.what, '' as proof, m.recorded_by as who, m.carried_from
                """,
                "commitment m where m.removed_at is null and m.carried_from is not null and " + whosever + " and "
                        + CommitmentSql.VISIBLE,
                "m.recorded_at",
                "m.id");
    }

    private static String settled(String whosever) {
        return InOrder.byDay(
                """
                m.id, m.settled_on as day, m.state, m.campaign_id, m.letter_id, m.lawmaker_id, m.parliament_id, m.chamber_id,
                m.committee_id, m.what, m.proof, m.settled_by as who, null::uuid as carried_from
                """,
                "commitment m where m.removed_at is null and m.settled_on is not null and " + whosever + " and "
                        + CommitmentSql.VISIBLE,
                "m.settled_on",
                InOrder.Within.FOLLOWS,
                "m.id");
    }

    private static String ofEach(String rows) {
        return InOrder.ofEach("lawmaker_listing l", rows, "l.parliament_id = :subject");
    }
}
