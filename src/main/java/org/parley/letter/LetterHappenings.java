package org.parley.letter;

import java.util.List;
import java.util.UUID;

/** A feature's part of a letter's timeline: features contribute beans, the letter knows none of them. */
public interface LetterHappenings {

    /** What kind of things it tells. */
    HappeningKind kind();

    /** What happened before a place, the latest first, at most {@code limit}, only what the acting person may see. */
    List<LetterHappening> before(UUID letter, TimelinePlace place, int limit);
}
