package org.parley.contact;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.HappeningRow;
import org.parley.timeline.Happenings;
import org.parley.timeline.InOrder;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.Whose;
import org.springframework.stereotype.Component;

/** On timelines: what was said, as far as the reader may know; what is to come stands on its day. */
@Component
class ContactsHappen implements Happenings {

    private static final int NAMED = 3;

    private static final String COLUMNS = "c.id, c.kind, c.recorded_by, c.letter_id, left(c.notes, 300) as glance";

    /** Of those of one parliament with whom a contact was, the first alone brings it, so that it is read and counted once. */
    private static final String FIRST_OF_THEM = """
             and not exists (select from contact_with o join lawmaker_listing k on k.lawmaker_id = o.subject_id
                              where o.contact_id = w.contact_id and k.parliament_id = :subject and o.subject_id < w.subject_id)
            """;

    private static final String SHOWN = """
            select x.*, a.name as by, t.title as letter,
                   coalesce(nullif(array(select g.name from contact_lawmaker p join lawmaker_listing g using (lawmaker_id)
                                          where p.contact_id = x.id order by g.sort_name limit 3), '{}'),
                       array(select concat_ws(', ', nullif(p.name, ''), g.name)
                               from contact_attendee p left join partner g on g.id = p.partner_id
                              where p.contact_id = x.id and (p.side = 'theirs' or g.id is not null)
                              order by g.name, p.name limit 3)) as people,
                   coalesce(nullif((select count(distinct p.lawmaker_id) from contact_lawmaker p where p.contact_id = x.id), 0),
                       (select count(*) from contact_attendee p
                         where p.contact_id = x.id and (p.side = 'theirs' or p.partner_id is not null))) as number,
                   (select count(distinct r.id) from contact_lawmaker p
                      join recipient r on r.lawmaker_id = p.lawmaker_id and r.letter_id = x.letter_id
                     where p.contact_id = x.id) as recipients
              from x join account a on a.id = x.recorded_by left join letter t on t.id = x.letter_id
            """;

    @Override
    public HappeningKind kind() {
        return HappeningKind.CONTACTS;
    }

    @Override
    public String rows(Whose whose) {
        return switch (whose) {
            case LETTER -> rows("c.letter_id = :subject");
            case CAMPAIGN -> rows("c.campaign_id = :subject");
            case LAWMAKER, STAFF -> with(":subject");
            case PARLIAMENT ->
                InOrder.ofEach(
                        "lawmaker_listing l", with("l.lawmaker_id" + FIRST_OF_THEM), "l.parliament_id = :subject");
            case PARTNER -> rows("c.id in (select p.contact_id from contact_attendee p where p.partner_id = :subject)");
        };
    }

    private static String rows(String whosever) {
        return InOrder.byMoment(
                COLUMNS, "contact c where " + whosever + " and" + ContactSql.VISIBLE, "c.happened_at", "c.id");
    }

    /** Those with one person, whose {@code contact_with} holds them in order. */
    private static String with(String person) {
        return InOrder.byMoment(
                COLUMNS,
                "contact_with w join contact c on c.id = w.contact_id where w.subject_id = " + person + " and"
                        + ContactSql.VISIBLE,
                "w.happened_at",
                "w.contact_id");
    }

    @Override
    public String shown(Whose whose) {
        return SHOWN;
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        ContactKind kind = ContactKind.of(row.text("kind")).orElseThrow();
        List<String> people = row.texts("people");
        boolean many = row.number("number") > NAMED;
        String names = String.join(", ", people) + (many ? ", …" : "");
        String[] notes = row.text("glance").split("\n", 2);
        UUID letter = row.id("letter_id");
        boolean alone = of.whose().isOnePersons() && people.size() < 2;
        Happening happening = row.tell(kind.key())
                .titled(alone ? notes[0] : names, "contacts/" + row.id())
                .about(of.whose() == Whose.LETTER ? "" : row.text("letter"))
                .saying(alone ? (notes.length > 1 ? notes[1].strip() : "") : notes[0])
                .by(row.text("by"));
        return letter == null || !many || of.whose().isOnePersons()
                ? happening
                : happening.concerning(row.number("recipients"), "letters/" + letter + "/board?of=" + row.id());
    }
}
