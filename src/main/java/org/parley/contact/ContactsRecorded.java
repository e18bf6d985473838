package org.parley.contact;

import java.util.Map;
import java.util.Set;
import org.parley.audit.Recorded;
import org.parley.audit.Restorable;
import org.parley.audit.RestorableDetails;
import org.parley.base.Seen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the history is told of contacts: who may not see one sees nothing of what became of it. What was written while it was
 * confidential stays for those who might have seen it then, and so does that somebody took part who signs something anonymously, also
 * after they were taken out or the contact was given to another letter.
 */
@Configuration(proxyBeanMethods = false)
class ContactsRecorded {

    private static final String NAMES = """
            select c.id, to_char(c.happened_at, 'YYYY-MM-DD') || coalesce(' · ' || (
                       select string_agg(distinct l.name, ', ') from contact_lawmaker p join lawmaker_listing l using (lawmaker_id)
                        where p.contact_id = c.id), ' · ' || (
                       select string_agg(coalesce(nullif(a.name, ''), o.name), ', ' order by coalesce(nullif(a.name, ''), o.name))
                         from contact_attendee a left join partner o on o.id = a.partner_id
                        where a.contact_id = c.id and (a.side = 'theirs' or o.id is not null)), '') as name
              from contact c where
            """ + ContactSql.VISIBLE;

    private static final String TELLS_OF_ANONYMOUS = """
            (exists (select from signatory s
                      where s.anonymous
                        and s.partner_id in ((h.was ->> 'partner_id')::uuid, (h.became ->> 'partner_id')::uuid))
             or exists (select from unnest(array[h.was ->> 'name', h.became ->> 'name', h.was ->> 'office', h.became ->> 'office']) called
                         cross join signed_anonymously(called) s where called <> ''))
            """;

    private static final String SEES =
            " (exists (select from contact c where c.id = h.subject_id and " + ContactSql.VISIBLE
                    + ") and (not h.hidden and not " + TELLS_OF_ANONYMOUS
                    + " or exists (select from contact c where c.id = h.subject_id and " + ContactSql.NAMED + "))) ";

    @Bean
    Recorded recordedContacts() {
        return new Recorded(
                "contact",
                NAMES,
                "contacts/%s",
                Set.of("contact_lawmaker", "contact_account", "contact_reader", "contact_point", "contact_attendee"),
                SEES);
    }

    /** Positions, which know nothing of contacts: what was quoted from one is seen by those who see the contact, as it is today too. */
    @Bean
    Recorded recordedPositions() {
        String sees = ContactSql.changeVisible("select r.contact_id from position r where r.id = h.record_id");
        return new Recorded("position", "", "", Set.of(), sees);
    }

    @Bean
    Restorable restorableContacts(Contacts contacts) {
        return new RestorableDetails<ContactDetails>(
                "contact", Map.of("notes", "notes"), id -> seen(contacts.show(id)), contacts::correct);
    }

    private static Seen<ContactDetails> seen(ContactShown shown) {
        return new Seen<>(shown.id(), shown.seen(), shown.details());
    }
}
