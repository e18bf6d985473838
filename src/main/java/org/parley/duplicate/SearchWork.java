package org.parley.duplicate;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for people who are entered twice, in the background and in one transaction: until it is done, the last look's pairs stay. */
@Component
class SearchWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SearchWork.class);

    /** As many pairs are kept; more than that nobody reads. */
    private static final int KEPT = 10_000;

    private static final int PATIENT = 15 * 60 * 1000;
    private static final String PATIENCE = """
            set local statement_timeout = '15min'; set local idle_in_transaction_session_timeout = '15min'; set local jit = off;
            set local work_mem = '64MB'
            """;

    private final Searches searches;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("duplicates").daemon(true).factory());
    private final String search = SqlScript.text("look.sql");

    SearchWork(Searches searches, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.searches = searches;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Begins once the running transaction is committed, so that the work finds its row. */
    void start(UUID id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.execute(() -> look(id));
            }
        });
    }

    private void look(UUID id) {
        long begin = System.nanoTime();
        try {
            transaction.executeWithoutResult(status -> {
                searches.hold();
                search(id);
            });
            LOG.info("looked for duplicates in {} ms", (System.nanoTime() - begin) / 1_000_000);
        } catch (RuntimeException e) {
            LOG.error("the look for duplicates {} failed", id, e);
            transaction.executeWithoutResult(status -> searches.fail(id));
        }
    }

    private void search(UUID id) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            connection.setNetworkTimeout(executor, PATIENT);
            return true;
        });
        jdbc.execute(PATIENCE);
        jdbc.execute(search);
        Integer found = jdbc.queryForObject("select count(*)::integer from judged", Integer.class);
        int pairs = found == null ? 0 : found;
        searches.end(id, Math.min(pairs, KEPT), pairs > KEPT);
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
