package org.parley.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a feature has open with people who are no longer on a list: features contribute beans, the intake knows none of them. */
public interface Handover {

    /** What is open with any of these people, the next due first, at most {@code limit}, only what the acting person may see. */
    List<HandoverLine> open(Collection<UUID> lawmakers, int limit);
}
