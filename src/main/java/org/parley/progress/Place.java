package org.parley.progress;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where what a number counts belongs: a row of a scoreboard. */
public sealed interface Place {

    /** All there is. */
    record Everywhere() implements Place {}

    /** What belongs to no parliament, such as a meeting with somebody who has no seat. */
    record Elsewhere() implements Place {}

    /** A parliament with all that is in it. */
    record In(UUID parliament) implements Place {}

    /**
     * A chamber of a parliament.
     *
     * @param chamber null for what belongs to none of them, such as the parliament itself
     */
    record Sitting(UUID parliament, @Nullable UUID chamber) implements Place {}

    /**
     * A party in a parliament.
     *
     * @param party as it is written down; empty for who has none, institutions among them
     */
    record Of(UUID parliament, String party) implements Place {}

    /**
     * A political group in a parliament.
     *
     * @param group as it is written down; empty for who is in none, institutions among them
     */
    record InGroup(UUID parliament, String group) implements Place {}

    /**
     * Who sits on a committee of a parliament, and the committee itself.
     *
     * @param committee null for what belongs to none of them
     */
    record On(UUID parliament, @Nullable UUID committee) implements Place {}

    /** The parliament in which it lies; null for what lies in none or in all. */
    default @Nullable UUID parliament() {
        return switch (this) {
            case Everywhere everywhere -> null;
            case Elsewhere elsewhere -> null;
            case In in -> in.parliament;
            case Sitting sitting -> sitting.parliament;
            case Of of -> of.parliament;
            case InGroup group -> group.parliament;
            case On on -> on.parliament;
        };
    }
}
