package org.parley.board;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.HappeningRow;
import org.parley.timeline.Happenings;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.Whose;
import org.springframework.stereotype.Component;

/**
 * On timelines of letters and campaigns: what was done with many at once on a board. The follow-ups that were planned tell of
 * themselves.
 */
@Component
class ActsHappen implements Happenings {

    private static final String ROWS = """
            select b.id, b.done_at as at, b.kind, b.undone_at is not null as undone, b.assignee_id, b.done_by, b.letter_id
              from board_act b where b.kind <> 'planned' and
            """;

    @Override
    public HappeningKind kind() {
        return HappeningKind.BOARD;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LETTER -> ROWS + "b.letter_id = :subject";
            case CAMPAIGN -> ROWS + "b.letter_id in (select id from letter where campaign_id = :subject)";
            case LAWMAKER, STAFF, PARLIAMENT, PARTNER -> null;
        };
    }

    @Override
    public String shown(Whose whose) {
        return """
                select x.*, o.name as assignee, a.name as by, t.title as letter,
                       (select count(*) from board_act_row w where w.act_id = x.id) as recipients
                  from x
                  join account a on a.id = x.done_by
                  join letter t on t.id = x.letter_id
                  left join account o on o.id = x.assignee_id
                """;
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        return row.tell(ActKind.of(row.text("kind")).key())
                .how(row.yes("undone") ? "board.act.undone" : "")
                .titled(row.text("assignee"), "")
                .about(of.whose() == Whose.LETTER ? "" : row.text("letter"))
                .concerning(row.number("recipients"), "letters/" + row.id("letter_id") + "/board?of=" + row.id())
                .by(row.text("by"));
    }
}
