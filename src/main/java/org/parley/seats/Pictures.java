package org.parley.seats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;

/** Makes a picture of the rows of a chamber. */
@Component
class Pictures {

    private final SeatDays days;

    Pictures(SeatDays days) {
        this.days = days;
    }

    /** Reads a picture; none where there is no such chamber. */
    ResultSetExtractor<Optional<Picture>> reader(Shown by, LocalDate today) {
        return rows -> rows.next() ? Optional.of(read(rows, by, today)) : Optional.empty();
    }

    private Picture read(ResultSet rows, Shown by, LocalDate today) throws SQLException {
        String chamber = rows.getString("chamber");
        String parliament = rows.getString("parliament");
        Integer seats = rows.getObject("seats", Integer.class);
        int nonVoting = rows.getInt("non_voting_seats");
        Layout layout = Layout.of(rows.getString("layout"));
        List<Person> people = new ArrayList<>();
        Map<Arrangement.Known, Integer> sizes = new HashMap<>();
        do {
            UUID lawmaker = rows.getObject("lawmaker_id", UUID.class);
            if (lawmaker != null) {
                String party = rows.getString("bloc");
                sizes.merge(
                        new Arrangement.Known(
                                party,
                                rows.getString("label"),
                                rows.getObject("place", Integer.class),
                                rows.getString("side")),
                        1,
                        Integer::sum);
                String value = rows.getString("value");
                people.add(new Person(
                        lawmaker,
                        rows.getString("name"),
                        rows.getString("constituency"),
                        party,
                        value,
                        days.changes(by, rows.getString("days"), value, today)));
            }
        } while (rows.next());
        List<Party> parties = Arrangement.of(layout, sizes);
        List<String> order = parties.stream().map(Party::name).toList();
        List<String> values = by.choices().stream().map(Value::word).toList();
        people.sort(Comparator.<Person>comparingInt(person -> order.indexOf(person.party()))
                .thenComparingInt(person -> values.indexOf(person.value()))
                .thenComparing(person -> person.changes().getLast().day()));
        int empty = seats == null ? 0 : Math.max(0, seats - people.size());
        return new Picture(
                chamber,
                parliament,
                layout,
                seats,
                nonVoting,
                parties,
                List.copyOf(people),
                empty,
                days(people, today),
                people.size() > Picture.MOST ? SeatPlan.of(layout, List.of()) : plan(layout, parties, empty));
    }

    private static SeatPlan plan(Layout layout, List<Party> parties, int empty) {
        return SeatPlan.of(
                layout,
                Stream.concat(
                                parties.stream().map(party -> new SeatPlan.Bloc(party.seats(), party.side())),
                                Stream.of(new SeatPlan.Bloc(empty, Side.RIGHT)))
                        .toList());
    }

    /** The days on which something changed, the one before all of them, and today; none where nothing ever did. */
    private static List<LocalDate> days(List<Person> people, LocalDate today) {
        TreeSet<LocalDate> changed = new TreeSet<>();
        people.forEach(
                person -> person.changes().stream().skip(1).map(Change::day).forEach(changed::add));
        if (changed.isEmpty()) {
            return List.of();
        }
        changed.add(changed.getFirst().minusDays(1));
        changed.add(today);
        return List.copyOf(changed);
    }
}
