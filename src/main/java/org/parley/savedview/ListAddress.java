package org.parley.savedview;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The address of a list that Parley knows, narrowed in some way.
 *
 * @param of whose list it is: a letter, a campaign, an action; null for all of them, and where there is but one such list
 */
public record ListAddress(KnownList list, @Nullable UUID of, Narrowing narrowing) {

    /** The list to which a path leads, narrowed by what stands behind it; nothing where it leads to none. */
    public static Optional<ListAddress> of(String path, String query) {
        return KnownList.at(path)
                .map(list -> new ListAddress(
                        list, list.whose(path), Narrowing.of(query).without(list.aside())));
    }

    /** Whether it can be opened by itself; what is for every letter is opened at one. */
    public boolean isWhole() {
        return !list.isOfOne() || of != null;
    }

    /** The same for every letter, campaign or action: without what belongs to one alone. */
    public ListAddress ofEvery() {
        return new ListAddress(list, null, narrowing.without(list.own()));
    }

    /** The same at one of them. */
    public ListAddress at(@Nullable UUID one) {
        return new ListAddress(list, of == null ? one : of, narrowing);
    }

    /** Where the list is, relative to the application, without what narrows it. */
    public String path() {
        return list.path(of);
    }

    /** Whether both are the same list, however narrowed. */
    public boolean isSameList(ListAddress other) {
        return path().equals(other.path());
    }
}
