package org.parley.base.database;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the embedded database where no data source is named; with {@code SPRING_DATASOURCE_URL} set, none of this happens. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    LocalDatabase localDatabase(@Value("${parley.home}") Path home, ObjectProvider<DatabaseAhead> ahead) {
        DatabaseAhead started = ahead.getIfAvailable();
        return started == null ? EmbeddedDatabase.start(home) : started.take();
    }

    @Bean
    JdbcConnectionDetails runsAs(LocalDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedDatabase.RUNNER;
            }

            @Override
            public String getPassword() {
                return database.password(EmbeddedDatabase.RUNNER);
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails migratesAs(LocalDatabase database) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedDatabase.OWNER;
            }

            @Override
            public String getPassword() {
                return database.password(EmbeddedDatabase.OWNER);
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
