package org.parley.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a follow-up is about; any of it may be missing. */
public record About(
        @Nullable UUID lawmaker,
        @Nullable UUID campaign,
        @Nullable UUID letter,
        @Nullable UUID recipient,
        @Nullable UUID contact) {

    public static final About NOTHING = new About(null, null, null, null, null);

    /** About a person. */
    public static About lawmaker(@Nullable UUID lawmaker) {
        return new About(lawmaker, null, null, null, null);
    }

    /** About a letter. */
    public static About letter(UUID letter) {
        return new About(null, null, letter, null, null);
    }

    /** The same, with another person, campaign and letter. */
    public About with(@Nullable UUID lawmaker, @Nullable UUID campaign, @Nullable UUID letter) {
        return new About(lawmaker, campaign, letter, recipient, contact);
    }
}
