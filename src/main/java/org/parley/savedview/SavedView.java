package org.parley.savedview;

import java.util.UUID;

/**
 * A view that somebody saved.
 *
 * @param seen the version to carry back with a correction
 * @param of what the letter, campaign or action is called whose list it is; empty where it is no list of one, or where that is gone
 * @param owner the name of whoever saved it
 * @param mine whether that is the reader
 * @param mayChange whether the reader may rename, share and delete it
 * @param pinned whether the reader has it in the drawer
 */
public record SavedView(
        UUID id,
        long seen,
        ViewDetails details,
        String of,
        String owner,
        boolean mine,
        boolean mayChange,
        boolean pinned) {

    public String name() {
        return details.name();
    }

    /** The list as the view shows it. */
    public ListAddress at() {
        return details.at();
    }

    /** Whether the letter, campaign or action whose list it is is gone. */
    public boolean isOrphan() {
        return details.at().of() != null && of.isEmpty();
    }
}
