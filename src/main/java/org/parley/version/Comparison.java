package org.parley.version;

import java.util.List;
import java.util.UUID;
import org.parley.base.Passage;

/**
 * What a text said, beside what another says.
 *
 * @param other whose text the second one is
 * @param seen its version number, so that nobody confirms what they did not see
 * @param before the language of the first text, as a BCP 47 tag
 * @param after the language of the second
 */
public record Comparison(UUID other, long seen, String before, String after, List<Passage> passages) {

    public Comparison {
        passages = List.copyOf(passages);
    }

    /** Whether both say the same. */
    public boolean isSame() {
        return passages.stream().allMatch(Passage::isSame);
    }
}
