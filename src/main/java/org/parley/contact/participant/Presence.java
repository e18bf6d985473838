package org.parley.contact.participant;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.base.Ids;

/** Corrects in the rows of a contact who took part. Whoever stays keeps their row, so that nothing is written about anybody else. */
public final class Presence {

    private Presence() {}

    /**
     * Makes the rows say what they should.
     *
     * @param stored the rows by their identity
     * @param signs by which the same person is known in both, the surest first; a later one tells only about those whom an earlier one
     *     did not find
     */
    public static <T> void correct(Map<UUID, T> stored, Collection<T> wanted, List<Function<T, String>> signs) {
        Map<UUID, T> going = new LinkedHashMap<>(stored);
        Set<T> coming = new LinkedHashSet<>(wanted);
        for (Function<T, String> sign : signs) {
            Map<String, List<Map.Entry<UUID, T>>> known =
                    going.entrySet().stream().collect(Collectors.groupingBy(row -> sign.apply(row.getValue())));
            Map<String, List<T>> meant = coming.stream().collect(Collectors.groupingBy(sign));
            meant.forEach((who, ones) -> {
                List<Map.Entry<UUID, T>> rows = known.getOrDefault(who, List.of());
                if (ones.size() == 1 && rows.size() == 1) {
                    Map.Entry<UUID, T> row = rows.getFirst();
                    if (!row.getValue().equals(ones.getFirst())) {
                        stored.put(row.getKey(), ones.getFirst());
                    }
                    going.remove(row.getKey());
                    coming.remove(ones.getFirst());
                }
            });
        }
        going.keySet().forEach(stored::remove);
        coming.forEach(one -> stored.put(Ids.next(), one));
    }
}
