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

/** On timelines of letters and campaigns: what was logged for many at once, given another class, and taken out. */
@Component
class ResponseActsHappen implements Happenings {

    private static final String ROWS = """
            select t.id, t.done_at as at, t.kind, t.class, t.responses, t.undone_at is not null as undone, t.done_by, t.letter_id
              from response_act t where t.responses > 0 and
            """;

    @Override
    public HappeningKind kind() {
        return HappeningKind.RESPONSES;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LETTER -> ROWS + "t.letter_id = :subject";
            case CAMPAIGN -> ROWS + "t.letter_id in (select id from letter where campaign_id = :subject)";
            case LAWMAKER, STAFF, PARLIAMENT, PARTNER -> null;
        };
    }

    @Override
    public String shown(Whose whose) {
        return """
                select x.*, a.name as by, l.title as letter,
                       (select r.name_as_sent from response_act_row w join recipient r on r.id = (w.was ->> 'recipient_id')::uuid
                         where w.act_id = x.id and x.kind = 'taken out' limit 1) as name
                  from x join account a on a.id = x.done_by join letter l on l.id = x.letter_id
                """;
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        boolean undone = row.yes("undone");
        Happening happening = row.tell(what(row.text("kind")))
                .how(
                        undone
                                ? "response.act.undone"
                                : ResponseClass.of(row.text("class"))
                                        .orElseThrow()
                                        .key())
                .titled(row.text("name"), "")
                .about(of.whose() == Whose.LETTER ? "" : row.text("letter"))
                .by(row.text("by"));
        return undone || row.text("kind").equals("taken out")
                ? happening
                : happening.concerning(
                        row.number("responses"), "letters/" + row.id("letter_id") + "/board?of=" + row.id());
    }

    private static String what(String kind) {
        return switch (kind) {
            case "logged" -> "response.act.logged";
            case "classified" -> "response.act.classified";
            default -> "response.act.taken-out";
        };
    }
}
