package org.parley.position;

import java.sql.SQLException;
import java.util.UUID;
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
 * On timelines: where lawmakers stand. What was quoted from a contact stays there: not everybody may read it, and whoever may finds
 * the contact beside it.
 */
@Component
class PositionsHappen implements Happenings {

    private static final String COLUMNS = """
            p.id, p.taken_on, p.step, p.basis, p.lawmaker_id, p.campaign_id, p.recorded_by,
            case when p.contact_id is null then left(p.quote, 300) end as quote
            """;

    @Override
    public HappeningKind kind() {
        return HappeningKind.POSITIONS;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LAWMAKER -> rows("p.lawmaker_id = :subject");
            case CAMPAIGN -> rows("p.campaign_id = :subject");
            case PARLIAMENT ->
                InOrder.ofEach(
                        "lawmaker_listing l", rows("p.lawmaker_id = l.lawmaker_id"), "l.parliament_id = :subject");
            case LETTER, STAFF, PARTNER -> null;
        };
    }

    private static String rows(String whosever) {
        return InOrder.byDay(
                COLUMNS,
                "position p where p.removed_at is null and " + whosever,
                "p.taken_on",
                InOrder.Within.OPENS,
                "p.id");
    }

    @Override
    public String shown(Whose whose) {
        return """
                select x.*, l.name, c.name as campaign, a.name as by
                  from x
                  join lawmaker_listing l on l.lawmaker_id = x.lawmaker_id
                  join campaign c on c.id = x.campaign_id
                  join account a on a.id = x.recorded_by
                """;
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        UUID campaign = row.id("campaign_id");
        boolean person = of.whose().isOnePersons();
        return row.tell(Basis.of(row.text("basis")).key())
                .on(row.day("taken_on"))
                .how(Step.of(row.text("step")).orElseThrow().key())
                .titled(
                        row.text(person ? "campaign" : "name"),
                        person ? "campaigns/" + campaign : "lawmakers/" + row.id("lawmaker_id"))
                .about(of.whose() == Whose.PARLIAMENT ? row.text("campaign") : "")
                .saying(row.text("quote"))
                .by(row.text("by"));
    }
}
