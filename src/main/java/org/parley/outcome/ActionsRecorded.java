package org.parley.outcome;

import org.parley.audit.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of actions: who took part, and what they have to do with letters, is told on their pages. */
@Configuration(proxyBeanMethods = false)
class ActionsRecorded {

    @Bean
    Recorded recordedActions() {
        return Recorded.called("parliamentary_action", "title")
                .at("actions/%s", "action_part", "action_bearing", "action_list");
    }
}
