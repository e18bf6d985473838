package org.parley.paste.text;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was understood.
 *
 * @param doubt why it is not sure, null where it is
 */
public record Piece<T>(T value, At at, @Nullable Doubt doubt) {

    static <T> Piece<T> sure(T value, At at) {
        return new Piece<>(value, at, null);
    }

    Piece<T> doubted(Doubt why) {
        return new Piece<>(value, at, why);
    }

    /** Whether nobody needs to be asked. */
    public boolean isSure() {
        return doubt == null;
    }
}
