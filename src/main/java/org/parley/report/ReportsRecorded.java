package org.parley.report;

import org.parley.audit.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of reports. */
@Configuration(proxyBeanMethods = false)
class ReportsRecorded {

    @Bean
    Recorded recordedReports() {
        return Recorded.called("report", "title");
    }
}
