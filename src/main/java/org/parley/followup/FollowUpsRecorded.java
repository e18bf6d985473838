package org.parley.followup;

import java.util.Set;
import org.parley.audit.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of follow-ups, by their own rule. */
@Configuration(proxyBeanMethods = false)
class FollowUpsRecorded {

    @Bean
    Recorded recordedFollowUps() {
        return new Recorded(
                "follow_up",
                "select f.id, f.what as name from follow_up f where " + FollowUpSql.VISIBLE,
                "follow-ups/%s",
                Set.of("follow_up_recipient", "follow_up_comment"),
                "exists (select from follow_up f where f.id = h.subject_id and " + FollowUpSql.VISIBLE + ")");
    }
}
