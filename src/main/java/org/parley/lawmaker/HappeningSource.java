package org.parley.lawmaker;

import java.util.List;
import java.util.UUID;

/** A feature's part of a lawmaker's timeline: features contribute beans, the directory knows none of them. */
public interface HappeningSource {

    /** What happened with the lawmaker, latest first, at most {@code limit}, only what the acting person may see. */
    List<Happening> with(UUID lawmaker, int limit);
}
