package org.parley.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database at the beginning of every transaction that may write who acts, for the triggers that keep the history. Where
 * nobody is signed in, Parley itself does.
 */
@Component
class WhoActs implements TransactionExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(WhoActs.class);

    private final Actor actor;
    private final ObjectProvider<JdbcTemplate> jdbc;

    WhoActs(Actor actor, ObjectProvider<JdbcTemplate> jdbc) {
        this.actor = actor;
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || transaction.isReadOnly()) {
            return;
        }
        String who = actor.account().map(UUID::toString).orElseGet(() -> actor.is(Roles.OFFICER) ? "machine" : "");
        if (!who.isEmpty()) {
            tell(transaction, who);
        }
    }

    /** What cannot be told is not written either. */
    private void tell(TransactionExecution transaction, String who) {
        try {
            jdbc.getObject().query("select set_config('parley.actor', ?, true)", row -> {}, who);
        } catch (DataAccessException e) {
            LOG.error("a transaction began without saying who acts", e);
            transaction.setRollbackOnly();
        }
    }
}
