package org.parley.lawmaker;

import java.util.Map;
import org.parley.audit.Recorded;
import org.parley.audit.Restorable;
import org.parley.audit.RestorableDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of lawmakers and of who works for them. */
@Configuration(proxyBeanMethods = false)
class LawmakersRecorded {

    @Bean
    Recorded recordedLawmakers() {
        return Recorded.called("lawmaker", "official_name")
                .at("lawmakers/%s", "mandate", "committee_seat", "staff_member", "lawmaker_external_id", "channel");
    }

    @Bean
    Recorded recordedStaff() {
        return Recorded.called("staff_member", "name");
    }

    @Bean
    Restorable restorableLawmakers(Lawmakers lawmakers) {
        return new RestorableDetails<>(
                "lawmaker",
                Map.of(
                        "official_name", "officialName",
                        "given_name", "givenName",
                        "family_name", "familyName",
                        "honorific", "honorific",
                        "other_names", "otherNames",
                        "born_on", "bornOn",
                        "gender", "gender",
                        "notes", "notes"),
                lawmakers::details,
                lawmakers::correct);
    }
}
