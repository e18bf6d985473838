package org.parley.contact;

import java.util.UUID;
import org.parley.base.Refusal;
import org.parley.contact.participant.Attendee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees that whoever is typed by name is not among those who were picked. */
@Component
class Namesakes {

    private final JdbcClient jdbc;

    Namesakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two of one name, whatever the accents, are the same person.
     *
     * @throws Refusal when somebody would take part twice
     */
    void refuse(ContactDetails details) {
        String[] names = details.attendees().stream()
                .map(Attendee::name)
                .filter(name -> !name.isEmpty())
                .toArray(String[]::new);
        if (names.length == 0) {
            return;
        }
        jdbc.sql("""
                    with typed as (select name, fold(name) as known from unnest(:names::text[]) name)
                    select t.name from typed t
                     where t.known in (select fold(l.name) from lawmaker_listing l where l.lawmaker_id = any (:theirs)
                                       union all select fold(s.name) from staff_member s where s.id = any (:theirs)
                                       union all select fold(a.name) from account a where a.id = any (:ours))
                        or (select count(*) from typed o where o.known = t.known) > 1
                     order by t.name limit 1
                    """)
                .param("names", names)
                .param(
                        "theirs",
                        details.theirSide().stream().map(TheirSide::person).toArray(UUID[]::new))
                .param("ours", details.ourSide().toArray(UUID[]::new))
                .query((row, number) -> row.getString(1))
                .optional()
                .ifPresent(name -> {
                    throw new Refusal("contact.refusal.attendee-twice", "somebody takes part twice", name);
                });
    }
}
