package org.parley.paper;

import java.util.UUID;
import org.parley.copy.CopyFilter;

/** What of a letter goes on paper. */
public sealed interface Paper {

    /** The letter. */
    UUID letter();

    /** One recipient's copy. */
    record OfOne(UUID letter, UUID recipient) implements Paper {}

    /** The copies that a filter means. */
    record OfThose(CopyFilter filter) implements Paper {

        @Override
        public UUID letter() {
            return filter.letter();
        }
    }

    /** What everybody may read, in one of the versions that go out. */
    record Open(UUID letter, UUID version) implements Paper {}
}
