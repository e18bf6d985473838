package org.parley.base.database;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.parley.base.CannotStart;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the schema up to date, and stays away from one that a newer Parley wrote. */
@Component
class MigratesForward implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        boolean newer = Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
        if (newer) {
            throw new CannotStart(
                    "The data was written by a newer Parley, and an older one would damage it. Start the newer Parley.");
        }
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new CannotStart(
                    "The schema of this data does not go on from where this Parley's begins (%s). Start the Parley that wrote it, or name another data directory with PARLEY_HOME."
                            .formatted(e.getErrorCode()),
                    e);
        }
    }
}
