package org.parley.outcome;

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
 * On timelines: what a lawmaker did in parliament, what a parliament did, and what parliaments did that a letter or a campaign asked
 * for or contributed to. What is unrelated did not happen with it.
 */
@Component
class ActionsHappen implements Happenings {

    private static final String AT = InOrder.at("a.acted_on", InOrder.Within.OPENS);

    /** Whoever took part in several roles is told of in each, in one order. */
    private static final String THEIRS = """
            select a.id, %s + interval '1 ms'
                       * array_position(array['absent', 'abstained', 'against', 'for', 'speaker', 'cosponsor', 'sponsor'], p.role) as at,
                   a.acted_on, a.kind, a.title, p.role, '' as bearing, a.reference as detail, a.recorded_by as who
              from action_part p join parliamentary_action a on a.id = p.action_id
             where p.lawmaker_id = :subject and a.removed_at is null
            """.formatted(AT);

    private static final String ITS = InOrder.byDay(
            """
            a.id, a.acted_on, a.kind, a.title, '' as role, '' as bearing, a.reference as detail, a.recorded_by as who
            """,
            "parliamentary_action a where a.parliament_id = :subject and a.removed_at is null",
            "a.acted_on",
            InOrder.Within.OPENS,
            "a.id");

    private static final String BEARING = """
            select distinct on (a.id) a.id, %2$s as at, a.acted_on, a.kind, a.title, '' as role, b.bearing, b.reason as detail,
                   b.said_by as who
              from action_bearing b join parliamentary_action a on a.id = b.action_id
             where b.letter_id %1$s and b.bearing <> 'unrelated' and a.removed_at is null
             order by a.id, b.bearing = 'contributed' desc, b.said_at
            """;

    @Override
    public HappeningKind kind() {
        return HappeningKind.ACTIONS;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LAWMAKER -> THEIRS;
            case PARLIAMENT -> ITS;
            case LETTER -> BEARING.formatted("= :subject", AT);
            case CAMPAIGN -> BEARING.formatted("in (select t.id from letter t where t.campaign_id = :subject)", AT);
            case STAFF, PARTNER -> null;
        };
    }

    @Override
    public String shown(Whose whose) {
        return "select x.*, c.name as by from x join account c on c.id = x.who";
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        String kind = ActionKind.of(row.text("kind")).orElseThrow().key();
        String role = row.text("role");
        String bearing = row.text("bearing");
        String how = bearing.isEmpty() ? "" : Bearing.of(bearing).orElseThrow().key();
        Happening happening = role.isEmpty()
                ? row.tell(kind).how(how)
                : row.tell(PartRole.of(role).orElseThrow().key()).how(kind);
        return happening
                .on(row.day("acted_on"))
                .titled(row.text("title"), "actions/" + row.id())
                .saying(row.text("detail"))
                .by(row.text("by"));
    }
}
