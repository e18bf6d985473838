package org.parley.savedview;

import org.parley.base.Refusal;
import org.parley.base.Typed;

/**
 * What is saved of a view.
 *
 * @param at the list and what narrows it
 * @param shared whether colleagues find it
 */
public record ViewDetails(String name, ListAddress at, boolean shared) {

    /** The longest name, in UTF-16 units. */
    public static final int NAME = 100;

    private static final int NARROWING = 2_000;

    public ViewDetails {
        name = Typed.line(name);
        if (name.isEmpty() || name.length() > NAME) {
            throw new Refusal(
                    "savedview.refusal.name", "a view with a name of %d letters".formatted(name.length()), NAME);
        }
        int length = at.narrowing().text().length();
        if (length > NARROWING) {
            throw new Refusal("savedview.refusal.long", "a view of %d letters".formatted(length));
        }
    }

    /** The same under another name, or shared with others. */
    public ViewDetails called(String other, boolean withColleagues) {
        return new ViewDetails(other, at, withColleagues);
    }

    /** The same of a list that is narrowed otherwise. */
    public ViewDetails narrowedAs(ListAddress other) {
        return new ViewDetails(
                name,
                new ListAddress(at.list(), at.of(), (at.isWhole() ? other : other.ofEvery()).narrowing()),
                shared);
    }
}
