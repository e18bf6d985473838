package org.parley.contact.ui;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known already when somebody starts to log something: from the page they are on, or from what they logged last. */
public record Beginning(
        Set<UUID> lawmakers,
        @Nullable UUID campaign,
        @Nullable UUID letter) {

    public static final Beginning NOTHING = new Beginning(Set.of(), null, null);

    /** With a person. */
    public static Beginning with(UUID lawmaker) {
        return new Beginning(Set.of(lawmaker), null, null);
    }

    /** Whether it is one for many: an event, more likely than a call. */
    boolean isForMany() {
        return lawmakers.size() > Participants.AT_ONE_TABLE;
    }

    boolean saysWhatItIsAbout() {
        return campaign != null || letter != null;
    }

    Beginning about(@Nullable UUID otherCampaign, @Nullable UUID otherLetter) {
        return new Beginning(lawmakers, otherCampaign, otherLetter);
    }
}
