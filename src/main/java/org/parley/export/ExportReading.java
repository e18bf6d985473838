package org.parley.export;

import java.util.concurrent.Executor;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The transaction in which a list is read out: it changes nothing, sees one state of the data, and waits for slow browsers. */
@Component
class ExportReading {

    /** Milliseconds that the database may be silent; the pool's own limit comes back with the connection. */
    private static final int PATIENT = 15 * 60 * 1000;

    private static final String PATIENCE = "set local statement_timeout = '1h';"
            + " set local idle_in_transaction_session_timeout = '15min'; set local jit = off";

    private static final Executor AT_ONCE = Runnable::run;

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;

    ExportReading(PlatformTransactionManager transactions, JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    void run(Runnable reading) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute((ConnectionCallback<Boolean>) connection -> {
                connection.setNetworkTimeout(AT_ONCE, PATIENT);
                return true;
            });
            jdbc.execute(PATIENCE);
            reading.run();
        });
    }
}
