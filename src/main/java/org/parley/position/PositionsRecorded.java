package org.parley.position;

import java.util.Set;
import org.parley.audit.Recorded;
import org.parley.contact.ContactSql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of positions: what was quoted from a contact is seen by those who see the contact, as it is today too. */
@Configuration(proxyBeanMethods = false)
class PositionsRecorded {

    private static final String SEES =
            ContactSql.changeVisible("select r.contact_id from position r where r.id = h.record_id");

    @Bean
    Recorded recordedPositions() {
        return new Recorded("position", "", "", Set.of(), SEES);
    }
}
