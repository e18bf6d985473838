package org.parley.response;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;

/**
 * Somebody on their side: a lawmaker, somebody of an office, a committee, or whoever is named. The name stays as it was called then.
 *
 * @param name empty for nobody
 */
public record Whom(
        @Nullable UUID lawmaker,
        @Nullable UUID staff,
        @Nullable UUID committee,
        String name) {

    /** The longest name, in UTF-16 units. */
    public static final int LONGEST = 200;

    public static final Whom NOBODY = new Whom(null, null, null, "");

    public Whom {
        name = Typed.line(name);
        if (name.length() > LONGEST) {
            throw new Refusal("response.refusal.name-long", "a name of %d letters".formatted(name.length()), LONGEST);
        }
        if (Stream.of(lawmaker, staff, committee).filter(Objects::nonNull).count() > 1) {
            throw new IllegalArgumentException("somebody is a lawmaker, of an office or a committee");
        }
    }

    /** Whoever is called so. */
    public static Whom named(String name) {
        return new Whom(null, null, null, name);
    }

    /** Somebody of an office. */
    public static Whom ofOffice(UUID staff, String name) {
        return new Whom(null, staff, null, name);
    }

    public boolean isNobody() {
        return name.isEmpty();
    }
}
