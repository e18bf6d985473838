package org.parley.succession;

import java.util.Set;
import org.parley.audit.Recorded;
import org.parley.contact.ContactSql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of decisions after a mandate: those who see the contact that it was about see what was decided. */
@Configuration(proxyBeanMethods = false)
class ReviewsRecorded {

    private static final String SEES = ContactSql.changeVisible("""
            select coalesce(
                     (select f.contact_id from follow_up f
                       where f.id = coalesce(h.became ->> 'follow_up_id', h.was ->> 'follow_up_id')::uuid),
                     (select m.contact_id from commitment m
                       where m.id = coalesce(h.became ->> 'commitment_id', h.was ->> 'commitment_id')::uuid),
                     (select p.contact_id from position p
                       where p.id = coalesce(h.became ->> 'position_id', h.was ->> 'position_id')::uuid))
            """);

    @Bean
    Recorded recordedReviews() {
        return new Recorded("mandate_review", "", "", Set.of(), SEES);
    }
}
