package org.parley.response;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.HappeningRow;
import org.parley.timeline.Happenings;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.Whose;
import org.springframework.stereotype.Component;

/** On timelines: what came back. A letter and a campaign tell as one what was logged for many at once. */
@Component
class ResponsesHappen implements Happenings {

    private static final String ROWS = """
            select e.id, e.came_at as at, e.received_on, e.class, e.recipient_id, e.recorded_by, e.letter_id, left(e.text, 300) as glance
              from response e where
            """;

    @Override
    public HappeningKind kind() {
        return HappeningKind.RESPONSES;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LETTER -> ROWS + "e.letter_id = :subject and e.act_id is null";
            case CAMPAIGN ->
                ROWS + "e.letter_id in (select id from letter where campaign_id = :subject) and e.act_id is null";
            case LAWMAKER -> ROWS + "e.recipient_id in (select r.id from recipient r where r.lawmaker_id = :subject)";
            case STAFF -> ROWS + "(e.signed_staff_id = :subject or e.forwarded_staff_id = :subject)";
            case PARLIAMENT ->
                ROWS + "e.recipient_id in (select r.id from recipient r where r.parliament_id = :subject)";
            case PARTNER -> null;
        };
    }

    @Override
    public String shown(Whose whose) {
        return """
                select x.*, r.name_as_sent as name, a.name as by, t.title as letter
                  from x
                  join recipient r on r.id = x.recipient_id
                  join account a on a.id = x.recorded_by
                  join letter t on t.id = x.letter_id
                """;
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        boolean person = of.whose() == Whose.LAWMAKER;
        return row.tell("response.happened")
                .on(row.day("received_on"))
                .how(ResponseClass.of(row.text("class")).orElseThrow().key())
                .titled(row.text(person ? "letter" : "name"), "responses/" + row.id())
                .about(person || of.whose() == Whose.LETTER ? "" : row.text("letter"))
                .saying(row.text("glance"))
                .by(row.text("by"));
    }
}
