package org.parley.followup;

import java.util.Set;
import org.parley.audit.Recorded;
import org.parley.contact.ContactSql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the history is told of follow-ups, by their own rule; nothing that named somebody who became anonymous since, no comment that
 * was taken out but to whoever said it, nothing that was hidden then but to those who might have seen it, and of those that are gone,
 * whose rule went with them, only managers.
 */
@Configuration(proxyBeanMethods = false)
class FollowUpsRecorded {

    private static final String SEES =
            """
            (exists (select from follow_up f where f.id = h.subject_id and %s
                        and (f.assignee_id = :me or f.raised_by = :me or %s))
             or :manager and not exists (select from follow_up f where f.id = h.subject_id))
            and not exists (
                select from reminder r join follow_up f on f.id = r.follow_up_id
                 where f.id = h.subject_id and f.what = r.says
                   and (coalesce(h.was ->> 'what', r.says) <> r.says or coalesce(h.became ->> 'what', r.says) <> r.says))
            and not exists (
                select from follow_up_comment k
                 where k.id = h.record_id and k.taken_out_at is not null and k.said_by <> :me and not :manager)
            """.formatted(FollowUpSql.VISIBLE, ContactSql.changeVisible("select f.contact_id"));

    @Bean
    Recorded recordedFollowUps() {
        return new Recorded(
                "follow_up",
                "select f.id, f.what as name from follow_up f where " + FollowUpSql.VISIBLE,
                "follow-ups/%s",
                Set.of("follow_up_recipient", "follow_up_comment"),
                SEES);
    }
}
