package org.parley.merger;

import java.util.Set;
import java.util.UUID;
import org.parley.partner.PartnerLine;

/**
 * What somebody decided about two partners that are one.
 *
 * @param stays which goes on
 * @param gone which is merged into it
 * @param taken what is taken from the one that goes although the one that stays says something too
 * @param letters the letters in whose lists both are, and where the entry of the one that goes counts
 */
public record Order(UUID stays, UUID gone, Set<Field> taken, Set<UUID> letters) {

    public Order {
        taken = Set.copyOf(taken);
        letters = Set.copyOf(letters);
    }

    /** What the partner that is left says: blanks are filled, and where both say something, the decision counts. */
    String value(Field field, PartnerLine stays, PartnerLine gone) {
        String ours = field.of(stays);
        return ours.isEmpty() || (taken.contains(field) && !field.of(gone).isEmpty()) ? field.of(gone) : ours;
    }
}
