package org.parley.intake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database believes of how full its tables are, which a long list makes untrue in a moment. */
@Component
class Statistics {

    private static final Logger LOG = LoggerFactory.getLogger(Statistics.class);

    private final JdbcClient jdbc;

    Statistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Has the database look at a list that was read, in the running transaction: whoever sees the list can look through it. */
    void ofList(int rows) {
        if (rows > Sorting.AT_ONCE) {
            jdbc.sql("select look_at_list()").query(row -> {});
        }
    }

    /** Has the database look again after a long list. Nothing is lost where it does not but the speed of the next one. */
    void ofDirectory(IntakeRun run) {
        if (run.rowsRead() > Sorting.AT_ONCE) {
            try {
                jdbc.sql("select look_at_bulk()").query(rows -> {});
            } catch (DataAccessException e) {
                LOG.info("after intake {} the database did not look at its tables: {}", run.id(), e.getMessage());
            }
        }
    }
}
