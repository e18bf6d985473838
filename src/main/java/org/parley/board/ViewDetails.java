package org.parley.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;

/**
 * What is saved of a view.
 *
 * @param narrowing what stands in the address of the board, such as {@code owner=mine&show=overdue}
 * @param letter the letter whose board it is for; null for every board
 * @param shared whether colleagues find it
 */
public record ViewDetails(
        String name, String narrowing, @Nullable UUID letter, boolean shared) {

    /** The longest name, in UTF-16 units. */
    public static final int NAME = 100;

    private static final int NARROWING = 2_000;

    public ViewDetails {
        name = Typed.line(name);
        if (name.isEmpty() || name.length() > NAME) {
            throw new Refusal(
                    "board.refusal.view-name", "a view with a name of %d letters".formatted(name.length()), NAME);
        }
        if (narrowing.length() > NARROWING) {
            throw new Refusal("board.refusal.view-long", "a view of %d letters".formatted(narrowing.length()));
        }
    }
}
