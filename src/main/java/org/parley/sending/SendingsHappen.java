package org.parley.sending;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.recipient.SentVia;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.HappeningRow;
import org.parley.timeline.Happenings;
import org.parley.timeline.InOrder;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.Whose;
import org.springframework.stereotype.Component;

/** On timelines: the acts by which letters went out, each with the number of those to whom it went, and what went to one person. */
@Component
class SendingsHappen implements Happenings {

    private static final String TO_ONE = InOrder.byDay(
            "r.id, r.sent_on, r.sent_via, r.sent_by as who, r.letter_id",
            "recipient r where r.sent_on is not null and r.lawmaker_id = :subject",
            "r.sent_on",
            InOrder.Within.CLOSES,
            "r.id");

    @Override
    public HappeningKind kind() {
        return HappeningKind.SENT;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LETTER -> rows("s.letter_id = :subject");
            case CAMPAIGN -> rows("s.letter_id in (select id from letter where campaign_id = :subject)");
            case LAWMAKER -> TO_ONE;
            case PARLIAMENT ->
                rows("exists (select from recipient r where r.sending_id = s.id and r.parliament_id = :subject)");
            case STAFF, PARTNER -> null;
        };
    }

    private static String rows(String whosever) {
        return InOrder.byDayOrMoment(
                "s.id, s.sent_on, s.sent_via, s.recorded_by as who, s.letter_id",
                "sending s where " + whosever,
                "s.sent_on",
                "s.recorded_at",
                InOrder.Within.CLOSES,
                "s.id");
    }

    @Override
    public String shown(Whose whose) {
        String recipients = switch (whose) {
            case LAWMAKER -> "0";
            case PARLIAMENT ->
                "(select count(*) from recipient r where r.sending_id = x.id and r.parliament_id = :subject)";
            default -> "(select count(*) from recipient r where r.sending_id = x.id)";
        };
        return "select x.*, a.name as by, t.title as letter, " + recipients + """
                 as recipients from x join account a on a.id = x.who join letter t on t.id = x.letter_id
                """;
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        String via = row.text("sent_via");
        UUID letter = row.id("letter_id");
        String where = of.whose() == Whose.PARLIAMENT ? "&parliament=" + of.id() : "";
        return row.tell("recipient.state.sent")
                .on(row.day("sent_on"))
                .how(via.isEmpty() ? "" : SentVia.of(via).key())
                .titled(of.whose() == Whose.LETTER ? "" : row.text("letter"), "letters/" + letter)
                .concerning(row.number("recipients"), "letters/" + letter + "/board?of=" + row.id() + where)
                .by(row.text("by"));
    }
}
