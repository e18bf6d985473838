package org.parley.version;

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

/** On timelines of letters and campaigns: where letters were published. */
@Component
class PublicationsHappen implements Happenings {

    private static final String ROWS = "select p.id, p.published_on, p.address, p.note, p.letter_id, "
            + InOrder.at("p.published_on", InOrder.Within.CLOSES) + " as at from published_letter p where ";

    @Override
    public HappeningKind kind() {
        return HappeningKind.PUBLISHED;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LETTER -> ROWS + "p.letter_id = :subject";
            case CAMPAIGN -> ROWS + "p.letter_id in (select id from letter where campaign_id = :subject)";
            case LAWMAKER, STAFF, PARLIAMENT, PARTNER -> null;
        };
    }

    @Override
    public String shown(Whose whose) {
        return "select x.*, t.title as letter from x join letter t on t.id = x.letter_id";
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        return row.tell("version.happened.published")
                .on(row.day("published_on"))
                .titled(row.text("address"), row.text("address"))
                .about(of.whose() == Whose.LETTER ? "" : row.text("letter"))
                .saying(row.text("note"));
    }
}
