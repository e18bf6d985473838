package org.parley.base.start;

import org.jspecify.annotations.Nullable;
import org.parley.base.CannotStart;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence on the terminal why Parley did not start, where the reason is one that people can do something about. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailure implements SpringBootExceptionReporter {

    @Override
    @SuppressWarnings("SystemOut") // the person at the terminal reads this, not the log
    public boolean reportException(Throwable failure) {
        String sentence = sentence(failure);
        if (sentence == null) {
            return false;
        }
        System.err.println(sentence);
        return true;
    }

    static @Nullable String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart cannotStart) {
                return cannotStart.getMessage();
            }
            if (cause instanceof PortInUseException taken) {
                return PortIsFree.taken(taken.getPort());
            }
        }
        return null;
    }
}
