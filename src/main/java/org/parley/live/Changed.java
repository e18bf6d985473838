package org.parley.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.progress.Scope;

/**
 * What numbers may have changed, as the database tells it (V330): those of a campaign, of one letter of it, or any.
 *
 * @param campaign null for any
 * @param letter null for what concerns the campaign and perhaps all of its letters
 */
record Changed(@Nullable UUID campaign, @Nullable UUID letter) {

    /** Anything may have changed. */
    static final Changed ANY = new Changed(null, null);

    /** Reads what was told; whatever it does not understand may be anything. */
    static Changed of(String told) {
        String[] ids = told.split(" ", -1);
        try {
            return switch (ids.length) {
                case 1 -> new Changed(UUID.fromString(ids[0]), null);
                case 2 -> new Changed(UUID.fromString(ids[0]), UUID.fromString(ids[1]));
                default -> ANY;
            };
        } catch (IllegalArgumentException e) {
            return ANY;
        }
    }

    /** Whether numbers about this may be among them. */
    boolean concerns(Scope scope) {
        if (campaign == null) {
            return true;
        }
        boolean sameLetter = letter == null || scope.letter() == null || letter.equals(scope.letter());
        return campaign.equals(scope.campaign()) && sameLetter;
    }
}
