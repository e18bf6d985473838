package org.parley.signatory;

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
 * On timelines: who was invited, signed, declined and withdrew. Who is anonymous is there without anything that tells who, and not
 * at all on the timeline of the partner that it is.
 */
@Component
class SignatoriesHappen implements Happenings {

    /** The rule for whoever reads a timeline: those below an officer keep no letter. */
    private static final String NAMED =
            SignatorySql.NAMED.replace(":me::uuid", "case when :officer then :me::uuid end");

    private static final String ROWS = """
            select s.id, %2$s + d.turn * interval '1 minute' as at, d.day, d.state, s.letter_id,
                   s.title, %1$s as named, case when %1$s then s.name else '' end as name,
                   case when %1$s and d.state = 'declined' then s.declined_because else '' end as detail,
                   case when %1$s then s.recorded_by end as who
              from signatory_listing s
             cross join lateral (values (s.invited_on, 'invited', 0), (s.signed_on, 'signed', 1), (s.declined_on, 'declined', 2),
                                        (s.withdrew_on, 'withdrew', 3)) d (day, state, turn)
             where d.day is not null and
            """.formatted(NAMED, InOrder.at("d.day", InOrder.Within.OPENS));

    @Override
    public HappeningKind kind() {
        return HappeningKind.SIGNATORIES;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LETTER -> ROWS + "s.letter_id = :subject";
            case CAMPAIGN -> ROWS + "s.letter_id in (select id from letter where campaign_id = :subject)";
            case PARTNER -> ROWS + "s.partner_id = :subject and" + NAMED;
            case LAWMAKER, STAFF, PARLIAMENT -> null;
        };
    }

    @Override
    public String shown(Whose whose) {
        return "select x.*, a.name as by from x left join account a on a.id = x.who";
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        return row.tell("signatory.happened." + row.text("state"))
                .on(row.day("day"))
                .how(row.yes("named") ? "" : "signatory.is-anonymous")
                .titled(
                        row.text(of.whose() == Whose.PARTNER ? "title" : "name"),
                        "letters/" + row.id("letter_id") + "/signatories")
                .about(of.whose() == Whose.CAMPAIGN ? row.text("title") : "")
                .saying(row.text("detail"))
                .by(row.text("by"));
    }
}
