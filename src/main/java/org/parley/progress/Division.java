package org.parley.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Into what a parliament opens. */
public enum Division {
    CHAMBERS,
    PARTIES,
    /** Political groups, in which parties of several countries sit together; only where a parliament has such. */
    GROUPS,
    COMMITTEES;

    /** The word of addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the translations. */
    public String key() {
        return "progress.division." + word();
    }

    /** The key of the name of the row for what belongs to none of them. */
    public String none() {
        return "progress.none." + word();
    }

    /** The division of a word; empty when there is none. */
    public static Optional<Division> of(String word) {
        return Arrays.stream(values())
                .filter(division -> division.word().equals(word))
                .findFirst();
    }

    /** One of them; null for what belongs to none. */
    Place place(UUID parliament, @Nullable String one) {
        return switch (this) {
            case CHAMBERS -> new Place.Sitting(parliament, id(one));
            case PARTIES -> new Place.Of(parliament, one == null ? "" : one);
            case GROUPS -> new Place.InGroup(parliament, one == null ? "" : one);
            case COMMITTEES -> new Place.On(parliament, id(one));
        };
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
