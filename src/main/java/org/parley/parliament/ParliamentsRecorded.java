package org.parley.parliament;

import java.util.Map;
import org.parley.audit.Recorded;
import org.parley.audit.Restorable;
import org.parley.audit.RestorableDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of institutions and of how everybody is reached. */
@Configuration(proxyBeanMethods = false)
class ParliamentsRecorded {

    @Bean
    Recorded recordedParliaments() {
        return Recorded.called("parliament", "name")
                .at(
                        "parliaments/%s",
                        "parliament_alias",
                        "chamber",
                        "chamber_alias",
                        "committee",
                        "presiding_officer",
                        "form_of_address",
                        "sitting_week",
                        "sitting_period",
                        "channel");
    }

    @Bean
    Recorded recordedChambers() {
        return Recorded.called("chamber", "name");
    }

    @Bean
    Recorded recordedCommittees() {
        return Recorded.called("committee", "name");
    }

    @Bean
    Recorded recordedChannels() {
        return Recorded.called("channel", "value");
    }

    @Bean
    Restorable restorableChannels(Channels channels) {
        return new RestorableDetails<>(
                "channel", Map.of("value", "value", "label", "label"), channels::details, channels::correct);
    }
}
