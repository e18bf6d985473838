package org.parley.lawmaker;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * Known rows of one long list, so that a page far down is found by going on from a key nearby instead of by counting rows from the
 * top. A rung is a row's number and its key.
 */
final class Ladder {

    private final ConcurrentSkipListMap<Integer, ListingKey> rungs = new ConcurrentSkipListMap<>();
    private boolean complete;

    void add(int row, ListingKey key) {
        rungs.put(row, key);
    }

    /** The nearest rung at or before the row, none when it is too far away. */
    Map.@Nullable Entry<Integer, ListingKey> near(int row, int reach) {
        Map.Entry<Integer, ListingKey> rung = rungs.floorEntry(row);
        return rung == null || row - rung.getKey() > reach ? null : rung;
    }

    /** Sets all rungs, once, however many people ask at the same time. */
    synchronized void complete(Runnable building) {
        if (!complete) {
            building.run();
            complete = true;
        }
    }
}
