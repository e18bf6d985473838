package org.parley.intake.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A row while its cells come in. */
final class RowDraft {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 250;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_NOTE = 2_000;

    private final int line;
    private final DraftedIds ids;
    private final List<RowFault> faults = new ArrayList<>();
    private final StringBuilder notes = new StringBuilder();

    final DraftedName name = new DraftedName();
    final DraftedWays ways = new DraftedWays();
    final DraftedSeats seats = new DraftedSeats();

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
        this.ids = new DraftedIds(localIds);
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
        String text = Cells.words(cell);
        if (text.length() > LONGEST_NAME) {
            fault(column, text, "intake.fault.name-long", true);
            return "";
        }
        return text;
    }

    String text(String column, String cell) {
        return upTo(LONGEST_TEXT, column, Cells.words(cell));
    }

    @Nullable
    LocalDate day(String column, String cell, String order) {
        String written = Cells.value(cell);
        if (written.isEmpty()) {
            return null;
        }
        DayOrder said = DayOrder.said(order).orElse(DayOrder.NONE);
        LocalDate day = DayReading.of(written, said);
        if (day == null) {
            boolean otherWayRound = said != DayOrder.NONE && DayReading.of(written, DayOrder.NONE) != null;
            fault(column, written, otherWayRound ? "intake.fault.day-order" : "intake.fault.day", false);
        }
        return day;
    }

    void id(String scheme, String column, String cell) {
        ids.add(scheme, upTo(LONGEST_TEXT, column, cell));
    }

    /** Parley's own id: the line is about that person, and everything it says is taken as it is written. */
    void own(String id) {
        ids.own(id);
        name.asWritten = true;
    }

    void idAsWritten(String scheme, String id) {
        ids.asWritten(scheme, id);
    }

    /** The text letter by letter; left out where it is too long. */
    String asWritten(int longest, String column, String text) {
        return upTo(longest, column, text);
    }

    void noteAsWritten(String said) {
        notes.append(notes.isEmpty() ? "" : "\n").append(said);
    }

    /** The pages of a person; where the address of a page is an id of theirs, that too. */
    void pages(String column, String label, String cell) {
        List<String> links = Addresses.links(cell, leftOut(column, "link"));
        ways.add("web site", label, links);
        links.forEach(ids::addFrom);
    }

    void social(String column, String network, String cell) {
        if (!cell.isEmpty()) {
            ways.add("social", network, Addresses.social(cell, network, leftOut(column, "link")));
        }
    }

    void post(String column, String label, String address) {
        String whole = upTo(LONGEST_ADDRESS, column, address);
        if (!whole.isEmpty()) {
            ways.add("post", label, List.of(whole));
        }
    }

    void seat(String column, String cell, String role) {
        for (String said : DraftedSeats.committees(Cells.words(cell.replace("\n", ";")))) {
            String committee = upTo(LONGEST_TEXT, column, said);
            if (!committee.isEmpty()) {
                seats.add(committee, role);
            }
        }
    }

    void role(String column, String word) {
        if (!word.isEmpty() && !seats.role(word)) {
            fault(column, word, "intake.fault.role", false);
        }
    }

    /** Keeps a cell that means nothing else, under the name of its column. */
    void note(String column, String cell) {
        String said = upTo(LONGEST_NOTE, column, Cells.words(cell));
        if (!said.isEmpty()) {
            notes.append(notes.isEmpty() ? "" : "\n")
                    .append("- ")
                    .append(column)
                    .append(": ")
                    .append(said);
        }
    }

    private String upTo(int longest, String column, String text) {
        if (text.length() > longest) {
            fault(column, text, "intake.fault.text-long", false);
            return "";
        }
        return text;
    }

    /**
     * Everything that was said.
     *
     * @param knownOnly whether the list has no names and only adds to people who are already here
     */
    ListRow finish(boolean knownOnly) {
        String email = ways.email();
        PersonName called = name.finish(email);
        mustSayWho(called.official(), knownOnly);
        if (startedOn != null && endedOn != null && endedOn.isBefore(startedOn)) {
            fault("", startedOn + " – " + endedOn, "intake.fault.ends-before", false);
            endedOn = null;
        }
        return new ListRow(
                line,
                personKey(called.official(), email),
                knownOnly ? "" : called.official(),
                called.given(),
                called.family(),
                familyFirst || called.familyFirst() ? "family-first" : "given-first",
                name.honorific(),
                name.others(called.official()),
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
                ids.all(),
                ways.all(LONGEST_ADDRESS),
                seats.all(),
                notes.toString(),
                faults);
    }

    private void mustSayWho(String official, boolean knownOnly) {
        if ((knownOnly || name.asWritten) ? ids.all().isEmpty() : official.isEmpty()) {
            if (faults.stream().noneMatch(RowFault::refused)) {
                fault("", "", knownOnly ? "intake.fault.no-id" : "intake.fault.no-name", true);
            }
        } else if (official.length() > LONGEST_NAME && !name.asWritten) {
            fault("", official, "intake.fault.name-long", true);
        }
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
        if (!ids.all().isEmpty()) {
            ForeignId first = ids.all().getFirst();
            return "id " + first.scheme() + " " + first.value();
        }
        String lower = officialName.toLowerCase(Locale.ROOT);
        return email.isEmpty()
                ? String.join("\u001F", "name", lower, parliament, chamber, place(), String.valueOf(bornOn))
                : "mail " + email.toLowerCase(Locale.ROOT) + "\u001F" + lower;
    }
}
