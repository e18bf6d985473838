package org.parley.recipient;

import java.util.Set;
import org.parley.audit.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history calls recipients and those on whose behalf they receive. */
@Configuration(proxyBeanMethods = false)
class RecipientsRecorded {

    @Bean
    Recorded recordedRecipients() {
        return new Recorded("recipient", "select r.id, r.name from recipient_listing r", "", Set.of(), "");
    }

    @Bean
    Recorded recordedAddressees() {
        return new Recorded("addressee", """
                select a.id, coalesce(p.official_name, k.name, h.name, q.name) as name
                  from addressee a
                  left join lawmaker p on p.id = a.lawmaker_id
                  left join committee k on k.id = a.committee_id
                  left join chamber h on h.id = a.chamber_id
                  left join parliament q on q.id = a.parliament_id
                """, "", Set.of(), "");
    }
}
