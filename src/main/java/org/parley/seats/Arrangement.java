package org.parley.seats;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parties from left to right: those whose place is known by it, then the others by size and by name, then who has none. Where benches
 * face each other, the largest sits on the left with those who share its place, and all others opposite.
 */
final class Arrangement {

    /** A party as the people of a chamber have it; its place may not be known. */
    record Known(String name, String label, @Nullable Integer place, String side) {}

    private static final Comparator<Map.Entry<Known, Integer>> LEFT_TO_RIGHT =
            Comparator.<Map.Entry<Known, Integer>, Boolean>comparing(
                            entry -> entry.getKey().name().isEmpty())
                    .thenComparing(
                            entry -> entry.getKey().place(), Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                    .thenComparing(Map.Entry::getValue, Comparator.<Integer>reverseOrder())
                    .thenComparing(entry -> entry.getKey().name());

    private Arrangement() {}

    static List<Party> of(Layout layout, Map<Known, Integer> sizes) {
        List<Map.Entry<Known, Integer>> inOrder =
                sizes.entrySet().stream().sorted(LEFT_TO_RIGHT).toList();
        Object left = largestFamily(inOrder);
        return inOrder.stream()
                .map(entry -> new Party(
                        entry.getKey().name(),
                        entry.getKey().label(),
                        entry.getValue(),
                        layout == Layout.BENCHES ? side(entry.getKey(), left) : Side.LEFT))
                .sorted(Comparator.comparing(Party::side))
                .toList();
    }

    private static Side side(Known party, @Nullable Object left) {
        Side said = Side.of(party.side());
        return said == Side.CROSS ? said : family(party).equals(left) ? Side.LEFT : Side.RIGHT;
    }

    /** The place that parties share, or the party itself. */
    private static Object family(Known party) {
        return party.place() == null ? party.name() : party.place();
    }

    private static @Nullable Object largestFamily(List<Map.Entry<Known, Integer>> parties) {
        Map<Object, Integer> families = new HashMap<>();
        parties.stream()
                .filter(party -> Side.of(party.getKey().side()) != Side.CROSS
                        && !party.getKey().name().isEmpty())
                .forEach(party -> families.merge(family(party.getKey()), party.getValue(), Integer::sum));
        int most = families.values().stream().mapToInt(many -> many).max().orElse(0);
        return parties.stream()
                .map(party -> family(party.getKey()))
                .filter(family -> families.getOrDefault(family, 0) == most)
                .findFirst()
                .orElse(null);
    }
}
