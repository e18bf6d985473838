package org.parley.duplicate;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody decided about two people who are one.
 *
 * @param stays who goes on
 * @param gone who is merged into them
 * @param taken the fields that are taken from who is gone although who stays has them too, by the words of a preview
 */
public record MergeOrder(UUID stays, UUID gone, Set<String> taken) {

    /** The fields about which somebody can decide. */
    public static final Set<String> FIELDS =
            Set.of("name", "given", "family", "name-order", "honorific", "gender", "birthday");

    public MergeOrder {
        taken = Set.copyOf(taken);
        if (!FIELDS.containsAll(taken)) {
            throw new IllegalArgumentException("nobody decides about " + taken);
        }
    }

    /** The same with the other one staying, and nothing decided yet. */
    public MergeOrder turned() {
        return new MergeOrder(/* stays= */ gone, /* gone= */ stays, Set.of());
    }
}
