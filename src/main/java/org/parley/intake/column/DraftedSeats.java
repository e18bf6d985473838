package org.parley.intake.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The places in committees that a row says: who sits in one in two roles has the higher one. */
final class DraftedSeats {

    private static final List<String> ROLES = List.of("chair", "vice-chair", "member", "substitute");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|\\n]\\s*");
    private static final Pattern CODES = Pattern.compile("[A-Z][A-Z0-9-]{1,7}(?:, ?[A-Z][A-Z0-9-]{1,7})+");

    private static final Map<String, String> ROLE_WORDS = Resource.rows("committee_roles.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get("word").toLowerCase(Locale.ROOT), row -> row.get("role")));

    private final List<Seat> seats = new ArrayList<>();
    private String role = "";

    /** Whether the word is known as a role in a committee. */
    static boolean isRole(String word) {
        return ROLE_WORDS.containsKey(plain(word));
    }

    /** The committees of a cell: one, or a list with semicolons, bars or lines; codes alone may also have commas. */
    static String[] committees(String cell) {
        return CODES.matcher(cell).matches() ? cell.split(", ?", -1) : BETWEEN.split(cell, -1);
    }

    /** The role that the row says for all its committees as a member; false when the word is not known. */
    boolean role(String word) {
        String known = ROLE_WORDS.get(plain(word));
        role = known == null ? role : known;
        return known != null;
    }

    void add(String committee, String as) {
        Seat other = seats.stream()
                .filter(seat -> seat.committee().equalsIgnoreCase(committee))
                .findFirst()
                .orElse(null);
        if (other == null || ROLES.indexOf(as) < ROLES.indexOf(other.role())) {
            seats.remove(other);
            seats.add(new Seat(committee, as));
        }
    }

    List<Seat> all() {
        if (!role.isEmpty()) {
            seats.replaceAll(seat -> seat.role().equals("member") ? new Seat(seat.committee(), role) : seat);
        }
        return seats;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
