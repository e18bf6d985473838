package org.parley.goal;

import org.parley.audit.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of goals: what they are called. */
@Configuration(proxyBeanMethods = false)
class GoalsRecorded {

    @Bean
    Recorded recordedGoals() {
        return Recorded.called("goal", "coalesce(nullif(name, ''), target || ' ' || measure)");
    }
}
