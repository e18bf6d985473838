package org.parley.outcome.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.outcome.Understood;

/** A line of a pasted list while somebody decides whom it means. */
final class ListRow {

    private final Understood understood;
    private @Nullable UUID person;
    private boolean leftOut;

    ListRow(Understood understood) {
        this.understood = understood;
        person = understood.person();
        leftOut = understood.doubt() == Understood.Doubt.ALREADY || understood.doubt() == Understood.Doubt.TWICE;
    }

    Understood understood() {
        return understood;
    }

    @Nullable
    UUID person() {
        return leftOut ? null : person;
    }

    void mean(@Nullable UUID chosen) {
        person = chosen;
        leftOut = false;
    }

    boolean isLeftOut() {
        return leftOut;
    }

    void leaveOut(boolean yes) {
        leftOut = yes;
    }

    /** Whether it means nobody, and was not left out. */
    boolean isOpen() {
        return person == null && !leftOut;
    }

    /** What needs somebody stands first, then what was found. */
    int urgency() {
        return switch (understood.doubt()) {
            case SEVERAL, ALIKE, ELSEWHERE, OTHERWISE -> 0;
            case NOBODY -> 1;
            case TWICE, ALREADY -> 2;
            case NONE -> 3;
        };
    }
}
