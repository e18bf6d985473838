package org.parley.partner;

import java.util.Map;
import org.parley.audit.Recorded;
import org.parley.audit.Restorable;
import org.parley.audit.RestorableDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of partners and of the people there. */
@Configuration(proxyBeanMethods = false)
class PartnersRecorded {

    @Bean
    Recorded recordedPartners() {
        return Recorded.called("partner", "name").at("partners/%s", "partner_name", "partner_person");
    }

    @Bean
    Restorable restorablePartners(Partners partners) {
        return new RestorableDetails<>(
                "partner",
                Map.of(
                        "name", "name", "acronym", "acronym", "country", "country", "website", "website", "notes",
                        "notes"),
                id -> partners.line(id).asSeen(),
                partners::correct);
    }
}
