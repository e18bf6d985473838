package org.parley.intake;

import org.parley.intake.file.Limits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How large a list may be, as an administrator sets it. */
@Configuration(proxyBeanMethods = false)
class IntakeSettings {

    @Bean
    Limits intakeLimits(
            @Value("${parley.intake.max-size:50MB}") DataSize size,
            @Value("${parley.intake.max-rows:500000}") int rows,
            @Value("${parley.intake.max-columns:500}") int columns,
            @Value("${parley.intake.max-field:32768}") int field) {
        return new Limits(size.toBytes(), rows, columns, field);
    }
}
