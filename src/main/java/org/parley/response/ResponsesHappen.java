package org.parley.response;

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

/** On timelines: what came back. A letter and a campaign tell as one what was logged for many at once. */
@Component
class ResponsesHappen implements Happenings {

    private static final String COLUMNS =
            "e.id, e.received_on, e.class, e.recipient_id, e.recorded_by, e.letter_id, left(e.text, 300) as glance";

    @Override
    public HappeningKind kind() {
        return HappeningKind.RESPONSES;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LETTER -> rows("e.letter_id = :subject and e.act_id is null");
            case CAMPAIGN ->
                InOrder.ofEach("letter t", rows("e.letter_id = t.id and e.act_id is null"), "t.campaign_id = :subject");
            case LAWMAKER -> ofEach("r.lawmaker_id = :subject");
            case STAFF -> rows("(e.signed_staff_id = :subject or e.forwarded_staff_id = :subject)");
            case PARLIAMENT -> ofEach("r.parliament_id = :subject");
            case PARTNER -> null;
        };
    }

    private static String ofEach(String recipients) {
        return InOrder.ofEach("recipient r", rows("e.recipient_id = r.id"), recipients);
    }

    private static String rows(String whosever) {
        return InOrder.byDayOrMoment(
                COLUMNS,
                "response e where " + whosever,
                "e.received_on",
                "e.recorded_at",
                InOrder.Within.ANSWERS,
                "e.id");
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
