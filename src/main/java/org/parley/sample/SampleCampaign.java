package org.parley.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.parley.account.SetUp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the fictional campaign once, as soon as there is an administrator to own it. */
@Component
@ConditionalOnProperty("parley.sample")
class SampleCampaign {

    private static final Logger LOG = LoggerFactory.getLogger(SampleCampaign.class);

    private static final String OWNER = """
            select id from account
             where role = 'administrator' and password_hash is not null and closed_at is null
             order by created_at, id limit 1
            """;

    private static final String LOADED = "select exists (select from lawmaker_external_id where scheme = 'sample')";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate own;

    SampleCampaign(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Loads it where Parley was set up before, by the time it says that it is ready. */
    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        try {
            own.executeWithoutResult(status -> loadOnce());
        } catch (DataAccessException | TransactionException failed) {
            LOG.error("The sample campaign could not be loaded. The next start tries again.", failed);
        }
    }

    /** Loads it for whoever just set Parley up, before they get to sign in: no list is empty when they first look at it. */
    @TransactionalEventListener(SetUp.class)
    void follow() {
        begin();
    }

    /** Loads it within a transaction, after any other instance that does so. */
    void loadOnce() {
        jdbc.execute("set local lock_timeout = '2min'");
        jdbc.execute("select pg_advisory_xact_lock(hashtext('parley sample'))");
        jdbc.execute("set local lock_timeout to default");
        if (!Boolean.TRUE.equals(jdbc.queryForObject(LOADED, Boolean.class))) {
            owner().ifPresent(this::load);
        }
    }

    private Optional<UUID> owner() {
        return jdbc.query(OWNER, (row, number) -> row.getObject(1, UUID.class)).stream()
                .findFirst();
    }

    private void load(UUID owner) {
        jdbc.queryForObject("select set_config('parley.sample_owner', ?, true)", String.class, owner.toString());
        jdbc.execute((ConnectionCallback<Boolean>) SampleCampaign::run);
        LOG.info("The sample campaign was loaded.");
    }

    private static boolean run(Connection connection) throws java.sql.SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(script());
        }
    }

    private static String script() {
        try {
            return new ClassPathResource("db/sample/campaign.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
