package org.parley.board;

import java.util.UUID;

/**
 * A view of boards that somebody saved.
 *
 * @param seen the version to carry back with a correction
 * @param owner the name of whoever saved it
 * @param mayChange whether the reader may rename, share and delete it
 */
public record SavedView(UUID id, long seen, ViewDetails details, String owner, boolean mayChange) {}
