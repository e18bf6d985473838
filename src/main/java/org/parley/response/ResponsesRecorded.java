package org.parley.response;

import java.util.Set;
import org.parley.audit.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of responses. */
@Configuration(proxyBeanMethods = false)
class ResponsesRecorded {

    @Bean
    Recorded recordedResponses() {
        return new Recorded(
                "response",
                "select e.id, r.name from response e join recipient_listing r on r.id = e.recipient_id",
                "responses/%s",
                Set.of(),
                "");
    }
}
