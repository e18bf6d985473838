package org.parley.position;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A feature whose records show where somebody stands. Features contribute beans, one for each kind. */
public interface EvidenceSource {

    /** What the feature knows of. */
    EvidenceId.Kind kind();

    /** Those of the records that the acting person may see. */
    List<Evidence> seen(Collection<UUID> records);

    /** What there is with a lawmaker, latest first, at most {@code limit}, only what the acting person may see. */
    List<Evidence> with(UUID lawmaker, int limit);
}
