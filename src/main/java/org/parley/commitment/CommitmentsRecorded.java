package org.parley.commitment;

import java.util.Set;
import org.parley.audit.Recorded;
import org.parley.contact.ContactSql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of commitments: what was promised in a contact is seen by those who see the contact, as it is today too. */
@Configuration(proxyBeanMethods = false)
class CommitmentsRecorded {

    private static final String SEES =
            ContactSql.changeVisible("select r.contact_id from commitment r where r.id = h.record_id");

    @Bean
    Recorded recordedCommitments() {
        return new Recorded("commitment", "", "", Set.of(), SEES);
    }
}
