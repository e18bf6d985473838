package org.parley.intake.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways to reach somebody that a row says, each once. */
final class DraftedWays {

    private final List<Way> ways = new ArrayList<>();
    private final Map<String, List<String>> addresses = new LinkedHashMap<>();

    void add(String kind, String label, List<String> values) {
        for (String value : values) {
            boolean told = ways.stream()
                    .anyMatch(way -> way.kind().equals(kind) && way.value().equalsIgnoreCase(value));
            if (!told) {
                ways.add(new Way(kind, value, label));
            }
        }
    }

    /** One line of a postal address that stands in several columns. */
    void addressPart(String label, String part) {
        if (!part.isEmpty()) {
            addresses.computeIfAbsent(label, of -> new ArrayList<>()).add(part);
        }
    }

    /** The first e-mail address, empty for none. */
    String email() {
        return ways.stream()
                .filter(way -> way.kind().equals("email"))
                .map(Way::value)
                .findFirst()
                .orElse("");
    }

    /** All of them. A town alone is no address. */
    List<Way> all(int longestAddress) {
        addresses.forEach((label, parts) -> {
            String address = String.join("\n", parts);
            if (parts.size() > 1 && address.length() <= longestAddress) {
                add("post", label, List.of(address));
            }
        });
        addresses.clear();
        return ways;
    }
}
