package org.parley.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Refusal;
import org.parley.contact.participant.Attendee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees that whoever came for a partner comes for one that is there: a form may be older than a merge of partners. */
@Component
class Organisations {

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The same for the partners that stayed, who are not merged meanwhile.
     *
     * @throws Refusal when a partner is gone and into none was it merged
     */
    ContactDetails asTheyAreNow(ContactDetails details) {
        UUID[] named = details.attendees().stream()
                .map(Attendee::partnerId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        Set<UUID> there = named.length == 0 ? Set.of() : held(named);
        if (there.size() == named.length) {
            return details;
        }
        Map<UUID, UUID> stayed = stayed(named);
        held(stayed.values().toArray(UUID[]::new));
        List<Attendee> now = new ArrayList<>();
        for (Attendee one : details.attendees()) {
            UUID partner = one.partnerId();
            if (partner == null || there.contains(partner)) {
                now.add(one);
            } else if (stayed.containsKey(partner)) {
                now.add(one.ofPartner(stayed.get(partner)));
            } else {
                throw new Refusal("contact.refusal.partner-gone", "partner %s is not there".formatted(partner));
            }
        }
        return details.withAttendees(Attendee.together(now));
    }

    private Set<UUID> held(UUID[] partners) {
        return new HashSet<>(jdbc.sql("select id from partner where id = any (:partners) order by id for key share")
                .param("partners", partners)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }

    private Map<UUID, UUID> stayed(UUID[] partners) {
        Map<UUID, UUID> stayed = new HashMap<>();
        jdbc.sql("""
                    select asked, partner_who_stayed(asked) as stayed from unnest(:partners::uuid[]) asked
                     where partner_who_stayed(asked) is not null
                    """).param("partners", partners).query(row -> {
            stayed.put(row.getObject("asked", UUID.class), row.getObject("stayed", UUID.class));
        });
        return stayed;
    }
}
