package org.parley.savedlist;

import java.util.UUID;

/**
 * A saved list as people see it.
 *
 * @param seen the version to carry back with a new name
 * @param ownerName who keeps it
 * @param people how many are in it
 * @param reachable how many of them a letter can reach
 */
public record SavedList(UUID id, long seen, String name, UUID owner, String ownerName, int people, int reachable) {}
