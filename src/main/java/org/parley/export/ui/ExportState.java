package org.parley.export.ui;

import java.time.Duration;
import java.time.Instant;
import org.parley.export.ExportRecord;

/** How an export ended, as the log shows it. */
enum ExportState {
    UNDER_WAY("export.state.under-way"),
    FINISHED("export.state.finished"),
    BROKEN_OFF("export.state.broken-off");

    /** None takes longer; one that has no end by then was ended by a kill. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final String key;

    ExportState(String key) {
        this.key = key;
    }

    /** The key of its name in the translations. */
    String key() {
        return key;
    }

    static ExportState of(ExportRecord line, Instant now) {
        if (line.finished()) {
            return FINISHED;
        }
        return line.endedAt() == null && now.isBefore(line.begunAt().plus(LONGEST)) ? UNDER_WAY : BROKEN_OFF;
    }
}
