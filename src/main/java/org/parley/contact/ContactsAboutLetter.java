package org.parley.contact;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.letter.HappeningKind;
import org.parley.letter.LetterHappening;
import org.parley.letter.LetterHappenings;
import org.parley.letter.TimelinePlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a letter's timeline: what was said about it, as far as the reader may know; those to come stand on their day. */
@Component
class ContactsAboutLetter implements LetterHappenings {

    private static final String HAPPENED = """
            select c.*, a.name as by,
                   array(select g.name from contact_lawmaker p join lawmaker_listing g using (lawmaker_id)
                          where p.contact_id = c.id order by g.sort_name limit 3) as people,
                   (select count(distinct p.lawmaker_id) from contact_lawmaker p where p.contact_id = c.id) as number,
                   (select count(distinct r.id) from contact_lawmaker p
                      join recipient r on r.lawmaker_id = p.lawmaker_id and r.letter_id = :letter where p.contact_id = c.id) as recipients
              from (select c.id, c.happened_at as at, c.kind, c.recorded_by, split_part(left(c.notes, 240), E'\\n', 1) as glance
                      from contact c
                     where c.letter_id = :letter and (c.happened_at, c.id) < (:at, :id) and %s
                     order by c.happened_at desc, c.id desc limit :limit) c
              join account a on a.id = c.recorded_by
             order by c.at desc, c.id desc
            """.formatted(ContactSql.VISIBLE);

    private static final int NAMED = 3;

    private final JdbcClient jdbc;
    private final Actor actor;

    ContactsAboutLetter(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public HappeningKind kind() {
        return HappeningKind.CONTACTS;
    }

    @Override
    public List<LetterHappening> before(UUID letter, TimelinePlace place, int limit) {
        return place.page(jdbc, HAPPENED, letter, limit)
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER))
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    int people = row.getInt("number");
                    String names =
                            String.join(", ", (String[]) row.getArray("people").getArray());
                    return new LetterHappening(
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            id,
                            null,
                            ContactKind.of(row.getString("kind")).orElseThrow().key(),
                            "",
                            people > NAMED ? names + ", …" : names,
                            row.getString("glance"),
                            "contacts/" + id,
                            people > NAMED ? row.getInt("recipients") : 0,
                            row.getString("by"));
                })
                .list();
    }
}
