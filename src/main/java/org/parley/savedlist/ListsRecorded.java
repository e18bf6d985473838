package org.parley.savedlist;

import org.parley.audit.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of lists of people. */
@Configuration(proxyBeanMethods = false)
class ListsRecorded {

    @Bean
    Recorded recordedLists() {
        return Recorded.called("saved_list", "name").at("lists/%s", "saved_list_member");
    }
}
