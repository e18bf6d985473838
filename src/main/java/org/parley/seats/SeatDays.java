package org.parley.seats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the days that the database hands over with a seat. */
@Component
class SeatDays {

    private final JsonMapper json;

    SeatDays(JsonMapper json) {
        this.json = json;
    }

    /**
     * What a seat showed from which day on.
     *
     * @param days as the statement of {@link SeatSql#picture} wrote them, or null where there are none
     * @param now what it shows today
     */
    List<Change> changes(Shown by, @Nullable String days, String now, LocalDate today) {
        List<JsonNode> all = days == null ? List.of() : list(json.readTree(days));
        return switch (by) {
            case STATE -> StateDays.of(all.stream().map(SeatDays::course).toList(), now, today);
            case POSITION -> steps(all, now, today);
            case CONTACT ->
                ContactDays.of(
                        all.stream().map(day -> LocalDate.parse(day.asString())).toList(), today);
            case CHANNEL -> List.of(Change.first(now));
        };
    }

    private static List<Change> steps(List<JsonNode> taken, String now, LocalDate today) {
        List<Change> changes = new ArrayList<>(List.of(Change.first("unknown")));
        taken.stream()
                .map(step -> new Change(day(step.get(0)), step.get(1).asString()))
                .filter(change -> !change.day().isAfter(today))
                .forEach(change -> add(changes, change));
        add(changes, new Change(today, now));
        return List.copyOf(changes);
    }

    /** Of several on one day the last counts, and what changes nothing is no change. */
    private static void add(List<Change> changes, Change change) {
        if (changes.getLast().value().equals(change.value())) {
            return;
        }
        if (changes.getLast().day().equals(change.day())) {
            changes.removeLast();
        }
        if (!changes.getLast().value().equals(change.value())) {
            changes.add(change);
        }
    }

    private static StateDays.Course course(JsonNode copy) {
        return new StateDays.Course(
                dayOrNone(copy.get("sent")),
                dayOrNone(copy.get("silent")),
                list(copy.get("came")).stream()
                        .map(came ->
                                new StateDays.Came(day(came.get(0)), came.get(1).asString()))
                        .toList(),
                list(copy.get("said")).stream()
                        .map(said -> new StateDays.Said(
                                day(said.get(0)),
                                dayOrNone(said.get(1)),
                                said.get(2).asString()))
                        .toList());
    }

    private static List<JsonNode> list(@Nullable JsonNode array) {
        return array == null || !array.isArray()
                ? List.of()
                : StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static LocalDate day(JsonNode day) {
        return LocalDate.parse(day.asString());
    }

    private static @Nullable LocalDate dayOrNone(@Nullable JsonNode day) {
        return day == null || day.isNull() ? null : day(day);
    }
}
