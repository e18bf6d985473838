package org.parley;

import org.parley.base.database.MigratesAlone;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Just what taking a list in needs: the database, transactions, who may do what, the facts about parliaments, and the intake. No
 * web server, no pages, no entities. Not a component, so that Parley itself does not pick it up.
 */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@ComponentScan("org.parley.intake")
@Import({MigratesAlone.class, ImportParts.FromInside.class})
final class ImportParts {

    /** Parts that stay inside their feature otherwise. */
    static final class FromInside implements ImportSelector {

        @Override
        public String[] selectImports(AnnotationMetadata into) {
            return new String[] {
                "org.parley.base.TimeConfiguration",
                "org.parley.base.database.DatabaseConfiguration",
                "org.parley.account.CurrentActor",
                "org.parley.account.RolesOfServices",
                "org.parley.parliament.Reference"
            };
        }
    }
}
