package org.parley.intake.decision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What wins per field. A field that nobody decided about fills blanks.
 *
 * @param chosen by the word of the field, without those that fill blanks
 */
public record Policies(Map<String, Policy> chosen) {

    /** The fields of which one may win, by the words of a comparison. */
    public static final List<String> FIELDS = List.of(
            "name",
            "given",
            "family",
            "honorific",
            "other-names",
            "gender",
            "birthday",
            "constituency",
            "party",
            "group",
            "term",
            "start",
            "end");

    public static final Policies BLANKS = new Policies(Map.of());

    public Policies {
        chosen = chosen.entrySet().stream()
                .filter(one -> FIELDS.contains(one.getKey()) && one.getValue() != Policy.BLANKS)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What wins for a field. */
    public Policy of(String field) {
        return chosen.getOrDefault(field, Policy.BLANKS);
    }

    /** Whether theirs takes the place of ours anywhere. */
    public boolean replaces() {
        return chosen.containsValue(Policy.THEIRS);
    }

    /** The same with another decision about one field. */
    public Policies with(String field, Policy policy) {
        Map<String, Policy> next = new TreeMap<>(chosen);
        next.put(field, policy);
        return new Policies(next);
    }
}
