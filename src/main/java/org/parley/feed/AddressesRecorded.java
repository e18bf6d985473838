package org.parley.feed;

import java.util.Set;
import org.parley.audit.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of private addresses: whose they are, when they came and went, and how much they tell, to administrators. */
@Configuration(proxyBeanMethods = false)
class AddressesRecorded {

    @Bean
    Recorded recordedCalendarAddresses() {
        return new Recorded("calendar_address", "select id, name from account", "", Set.of(), ":administrator");
    }
}
