package org.parley.base.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Turns whatever escapes a listener into words: what went wrong and what to do now. A refusal says its own sentence; anything
 * unforeseen shows a short id that the log repeats, and never its message. Whoever went on while the answer was written needs none.
 */
public final class Faults implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @Override
    public void error(ErrorEvent event) {
        if (find(event.getThrowable(), ClientAbortException.class) != null) {
            LOG.info("left before the answer: {}", event.getThrowable().toString());
            return;
        }
        String sentence = sentence(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.problem(sentence);
        }
    }

    /** The sentence for the person, in the language of the screen; the cause goes to the log. */
    public static String sentence(Throwable thrown) {
        Refusal refusal = find(thrown, Refusal.class);
        if (refusal != null) {
            LOG.info("refused {}: {}", refusal.key(), refusal.getMessage());
            return t(refusal.key(), refusal.values());
        }
        if (find(thrown, AccessDeniedException.class) != null) {
            LOG.info("denied: {}", thrown.getMessage());
            return t("refusal.not-allowed");
        }
        if (find(thrown, OptimisticLockingFailureException.class) != null) {
            return t("refusal.changed-meanwhile");
        }
        if (somebodyElseIsAtIt(find(thrown, SQLException.class))) {
            LOG.info("waited in vain: {}", thrown.toString());
            return t("fault.busy");
        }
        if (databaseIsAway(thrown)) {
            LOG.warn("the database does not answer: {}", thrown.toString());
            return t("fault.database-away");
        }
        String id = Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
        LOG.error("fault {}", id, thrown);
        return t("fault.unforeseen", id);
    }

    /** PostgreSQL's code for a lock that was not to be had in time, and its class for what others undid. */
    private static boolean somebodyElseIsAtIt(@Nullable SQLException thrown) {
        String state = thrown == null ? null : thrown.getSQLState();
        return state != null && (state.equals("55P03") || state.startsWith("40"));
    }

    private static boolean databaseIsAway(Throwable thrown) {
        return find(thrown, CannotCreateTransactionException.class) != null
                || find(thrown, DataAccessResourceFailureException.class) != null
                || find(thrown, QueryTimeoutException.class) != null
                || find(thrown, SQLTransientException.class) != null
                || connectionBroke(find(thrown, SQLException.class));
    }

    /** Classes 08 and 57P of PostgreSQL's error codes; the pool says it without any code. */
    private static boolean connectionBroke(@Nullable SQLException thrown) {
        if (thrown == null) {
            return false;
        }
        String state = thrown.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    private static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
