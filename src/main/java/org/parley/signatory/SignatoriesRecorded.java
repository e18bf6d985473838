package org.parley.signatory;

import java.util.Set;
import org.parley.audit.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of signatories: who is or was anonymous, or was taken away, is for those who keep the letter. */
@Configuration(proxyBeanMethods = false)
class SignatoriesRecorded {

    private static final String NAMES =
            "select s.id, s.name from signatory_listing s where " + SignatorySql.NAMED.replace(":me", ":keeper");

    private static final String KEEPS = """
             (:manager or exists (select from letter l join campaign g on g.id = l.campaign_id
                                   where l.id = h.subject_id and :keeper in (l.owner_id, g.owner_id))
              or not h.hidden and exists (select from signatory s where s.id = h.record_id and not s.anonymous))
            """;

    @Bean
    Recorded recordedSignatories() {
        return new Recorded("signatory", NAMES, "", Set.of(), KEEPS);
    }
}
