package org.parley.response;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.parley.recipient.RecipientState;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.HappeningRow;
import org.parley.timeline.Happenings;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.Whose;
import org.springframework.stereotype.Component;

/** On timelines: who said that a recipient stands elsewhere than the responses say, why, and who lifted it. */
@Component
class OverrulingsHappen implements Happenings {

    private static final String ROWS = """
            select o.id, o.overruled_at as at, 'response.overruled' as what, o.state, r.name_as_sent as name, o.because,
                   o.overruled_by as who, r.letter_id
              from recipient r join overruling o on o.recipient_id = r.id
             where %1$s and r.sent_on is not null
            union all
            select o.id, o.lifted_at, 'response.lifted', o.state, r.name_as_sent, '', o.lifted_by, r.letter_id
              from recipient r join overruling o on o.recipient_id = r.id
             where %1$s and r.sent_on is not null and o.lifted_at is not null
            """;

    @Override
    public HappeningKind kind() {
        return HappeningKind.RESPONSES;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LETTER -> ROWS.formatted("r.letter_id = :subject");
            case CAMPAIGN -> ROWS.formatted("r.letter_id in (select id from letter where campaign_id = :subject)");
            case LAWMAKER -> ROWS.formatted("r.lawmaker_id = :subject");
            case PARLIAMENT -> ROWS.formatted("r.parliament_id = :subject");
            case STAFF, PARTNER -> null;
        };
    }

    @Override
    public String shown(Whose whose) {
        return "select x.*, a.name as by, t.title as letter from x join account a on a.id = x.who join letter t on t.id = x.letter_id";
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        boolean person = of.whose() == Whose.LAWMAKER;
        return row.tell(row.text("what"))
                .how(RecipientState.of(row.text("state")).key())
                .titled(row.text(person ? "letter" : "name"), person ? "letters/" + row.id("letter_id") : "")
                .about(person || of.whose() == Whose.LETTER ? "" : row.text("letter"))
                .saying(row.text("because"))
                .by(row.text("by"));
    }
}
