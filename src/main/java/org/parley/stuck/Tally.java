package org.parley.stuck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up what is stuck with whom and where, while it is counted. */
class Tally {

    private final Map<@Nullable UUID, long[]> officers = new HashMap<>();
    private final Map<@Nullable UUID, long[]> parliaments = new HashMap<>();
    private long overdue;
    private long unowned;
    private long unreachable;
    private long waiting;
    private long met;
    private long followUps;

    void open(@Nullable UUID owner, UUID parliament, long late, long nobodys, long nowhere, long quiet) {
        overdue += late;
        unowned += nobodys;
        unreachable += nowhere;
        waiting += quiet;
        of(officers, owner)[0] += late;
        of(parliaments, parliament)[0] += late;
    }

    void followUps(UUID assignee, @Nullable UUID parliament, long late) {
        followUps += late;
        of(officers, assignee)[1] += late;
        if (parliament != null) {
            of(parliaments, parliament)[1] += late;
        }
    }

    long overdue() {
        return overdue;
    }

    long unowned() {
        return unowned;
    }

    long unreachable() {
        return unreachable;
    }

    /** How many of those who wait somebody met lately. */
    void met(long lately) {
        met = lately;
    }

    long silent() {
        return waiting - met;
    }

    long followUps() {
        return followUps;
    }

    List<UUID> accounts() {
        return known(officers);
    }

    List<UUID> places() {
        return known(parliaments);
    }

    List<StuckShare> officers(Map<UUID, String> names) {
        return shares(officers, names);
    }

    List<StuckShare> parliaments(Map<UUID, String> names) {
        return shares(parliaments, names);
    }

    private static long[] of(Map<@Nullable UUID, long[]> many, @Nullable UUID one) {
        return many.computeIfAbsent(one, first -> new long[2]);
    }

    private static List<UUID> known(Map<@Nullable UUID, long[]> many) {
        List<UUID> known = new ArrayList<>();
        many.forEach((one, late) -> {
            if (one != null && late[0] + late[1] > 0) {
                known.add(one);
            }
        });
        return known;
    }

    private static List<StuckShare> shares(Map<@Nullable UUID, long[]> many, Map<UUID, String> names) {
        Stream.Builder<StuckShare> shares = Stream.builder();
        many.forEach((one, late) -> {
            if (late[0] + late[1] > 0) {
                shares.add(new StuckShare(one, one == null ? "" : names.getOrDefault(one, "?"), late[0], late[1]));
            }
        });
        return shares.build()
                .sorted(Comparator.comparingLong((StuckShare share) -> -share.recipients() - share.followUps())
                        .thenComparing(StuckShare::name))
                .toList();
    }
}
