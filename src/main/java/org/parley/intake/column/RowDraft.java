package org.parley.intake.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row while its cells come in. */
final class RowDraft {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 250;
    private static final int LONGEST_ADDRESS = 500;
    private static final List<String> ROLES = List.of("chair", "vice-chair", "member", "substitute");
    private static final List<String> LOCAL_SCHEMES = List.of("list", "person");
    private static final Pattern SEVERAL_IDS = Pattern.compile("[\\w-]+(?:[,;] ?[\\w-]+)+");
    private static final Pattern BETWEEN_COMMITTEES = Pattern.compile("\\s*[;|\\n]\\s*");

    private final int line;
    private final String localIds;
    private final List<ForeignId> ids = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<String> nicknames = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    String official = "";
    String given = "";
    String family = "";
    String sortName = "";
    String middle = "";
    String suffix = "";
    String honorific = "";
    String gender = "";
    String party = "";
    String group = "";
    String constituency = "";
    String state = "";
    String district = "";
    String country = "";
    String parliament = "";
    String chamber = "";
    String term = "";
    boolean familyFirst;

    @Nullable
    LocalDate bornOn;

    @Nullable
    LocalDate startedOn;

    @Nullable
    LocalDate endedOn;

    RowDraft(int line, String localIds) {
        this.line = line;
        this.localIds = localIds;
    }

    void fault(String column, String value, String reason, boolean refused) {
        faults.add(new RowFault(line, column, value, reason, refused));
    }

    /** A name that lost letters is nobody's; anything else is left out. */
    void garbled(String column, String cell, Meaning meaning) {
        fault(column, Cells.words(cell), "intake.fault.garbled", meaning.isName());
    }

    Consumer<String> leftOut(String column, String what) {
        String reason = switch (what) {
            case "email" -> "intake.fault.email";
            case "phone" -> "intake.fault.phone";
            default -> "intake.fault.link";
        };
        return value -> fault(column, value, reason, false);
    }

    String name(String column, String cell) {
        String name = Cells.words(cell);
        if (name.length() > LONGEST_NAME) {
            fault(column, name, "intake.fault.name-long", true);
            return "";
        }
        return name;
    }

    String text(String column, String cell) {
        String text = Cells.words(cell);
        if (text.length() > LONGEST_TEXT) {
            fault(column, text, "intake.fault.text-long", false);
            return "";
        }
        return text;
    }

    @Nullable
    LocalDate day(String column, String cell) {
        String written = Cells.value(cell);
        LocalDate day = written.isEmpty() ? null : DayReading.of(written);
        if (day == null && !written.isEmpty()) {
            fault(column, written, "intake.fault.day", false);
        }
        return day;
    }

    void nickname(String name) {
        if (!name.isEmpty()) {
            nicknames.add(name);
        }
    }

    void id(String scheme, String column, String cell) {
        if (cell.length() > LONGEST_TEXT) {
            fault(column, cell, "intake.fault.text-long", false);
        } else if (!cell.isEmpty()) {
            boolean local = LOCAL_SCHEMES.contains(scheme) && !localIds.isEmpty();
            String full = local ? localIds + "/" + scheme : scheme;
            Stream<String> values =
                    SEVERAL_IDS.matcher(cell).matches() ? Arrays.stream(cell.split("[,;] ?", -1)) : Stream.of(cell);
            values.map(value -> new ForeignId(full, value))
                    .filter(id -> !ids.contains(id))
                    .forEach(ids::add);
        }
    }

    void ways(String kind, String label, List<String> values) {
        for (String value : values) {
            boolean told = ways.stream()
                    .anyMatch(way -> way.kind().equals(kind) && way.value().equalsIgnoreCase(value));
            if (!told) {
                ways.add(new Way(kind, value, label));
            }
        }
    }

    void social(String column, String network, String cell) {
        if (!cell.isEmpty()) {
            ways("social", network, Addresses.social(cell, network, leftOut(column, "link")));
        }
    }

    void post(String column, String label, String address) {
        if (address.length() > LONGEST_ADDRESS) {
            fault(column, address, "intake.fault.text-long", false);
        } else if (!address.isEmpty()) {
            ways("post", label, List.of(address));
        }
    }

    /** Who sits in a committee in two roles has the higher one. */
    void seat(String column, String cell, String role) {
        for (String committee : BETWEEN_COMMITTEES.split(Cells.words(cell.replace("\n", ";")), -1)) {
            if (committee.isEmpty()) {
                continue;
            }
            if (committee.length() > LONGEST_TEXT) {
                fault(column, committee, "intake.fault.text-long", false);
                continue;
            }
            Seat other = seats.stream()
                    .filter(seat -> seat.committee().equalsIgnoreCase(committee))
                    .findFirst()
                    .orElse(null);
            if (other == null || ROLES.indexOf(role) < ROLES.indexOf(other.role())) {
                seats.remove(other);
                seats.add(new Seat(committee, role));
            }
        }
    }

    ListRow finish() {
        String email = ways.stream()
                .filter(way -> way.kind().equals("email"))
                .map(Way::value)
                .findFirst()
                .orElse("");
        PersonName name = PersonName.of(official, given, family, suffix, sortName, email);
        if (name.official().isEmpty() && faults.stream().noneMatch(RowFault::refused)) {
            fault("", "", "intake.fault.no-name", true);
        } else if (name.official().length() > LONGEST_NAME) {
            fault("", name.official(), "intake.fault.name-long", true);
        }
        if (startedOn != null && endedOn != null && endedOn.isBefore(startedOn)) {
            fault("", startedOn + " – " + endedOn, "intake.fault.ends-before", false);
            endedOn = null;
        }
        return new ListRow(
                line,
                personKey(name.official(), email),
                name.official(),
                name.given(),
                name.family(),
                familyFirst || name.familyFirst() ? "family-first" : "given-first",
                honorific,
                others(name.official()),
                gender,
                bornOn,
                parliament,
                chamber,
                place(),
                party,
                group,
                term,
                startedOn,
                endedOn,
                ids,
                ways,
                seats,
                faults);
    }

    private String others(String officialName) {
        return Stream.concat(Stream.of(middle), Stream.concat(nicknames.stream(), Stream.of(suffix)))
                .filter(part -> !part.isEmpty() && !(part.equals(suffix) && officialName.contains(part)))
                .collect(Collectors.joining(", "));
    }

    private String place() {
        if (!constituency.isEmpty()) {
            return constituency;
        }
        if (!state.isEmpty() && !district.isEmpty()) {
            return state + "-" + district;
        }
        return !state.isEmpty() ? state : !district.isEmpty() ? district : country;
    }

    private String personKey(String officialName, String email) {
        if (!ids.isEmpty()) {
            return "id " + ids.getFirst().scheme() + " " + ids.getFirst().value();
        }
        String name = officialName.toLowerCase(Locale.ROOT);
        return email.isEmpty()
                ? String.join("\u001F", "name", name, parliament, chamber, place(), String.valueOf(bornOn))
                : "mail " + email.toLowerCase(Locale.ROOT) + "\u001F" + name;
    }
}
