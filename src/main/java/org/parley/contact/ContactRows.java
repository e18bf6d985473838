package org.parley.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.AttendeeShown;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.PartShown;
import org.parley.contact.participant.Side;
import org.parley.contact.point.Outcome;
import org.parley.contact.point.Point;

/** Makes records of contacts' rows. */
final class ContactRows {

    private ContactRows() {}

    /** A row of {@code contact_lawmaker} with the names that belong to it. */
    record Theirs(
            TheirSide side,
            String lawmaker,
            String place,
            @Nullable String staff) {}

    static Theirs theirs(ResultSet row, int number) throws SQLException {
        return new Theirs(
                new TheirSide(
                        row.getObject("lawmaker_id", UUID.class),
                        row.getObject("staff_id", UUID.class),
                        Part.of(row.getString("part"))),
                row.getString("name"),
                row.getString("place"),
                row.getString("staff"));
    }

    static ContactLine line(ResultSet row, int number) throws SQLException {
        return new ContactLine(
                row.getObject("id", UUID.class),
                kind(row),
                direction(row),
                row.getTimestamp("happened_at").toInstant(),
                texts(row, "lawmakers"),
                row.getInt("people"),
                texts(row, "colleagues"),
                row.getString("campaign"),
                row.getString("letter"),
                row.getString("glance"),
                points(row),
                attendees(row),
                parts(row, "part_names", "parts"),
                row.getBoolean("confidential"));
    }

    static ContactShown shown(ResultSet row, List<Theirs> participants) throws SQLException {
        UUID[] present = (UUID[]) row.getArray("our_side").getArray();
        List<PartShown> colleagues = parts(row, "colleagues", "our_parts");
        List<AttendeeShown> attendees = attendees(row);
        ContactDetails details = new ContactDetails(
                kind(row),
                direction(row),
                row.getTimestamp("happened_at").toInstant(),
                participants.stream().map(Theirs::side).toList(),
                IntStream.range(0, present.length)
                        .mapToObj(n -> new OurSide(present[n], colleagues.get(n).part()))
                        .collect(Collectors.toSet()),
                row.getObject("campaign_id", UUID.class),
                row.getObject("letter_id", UUID.class),
                row.getString("notes"),
                row.getBoolean("confidential"),
                Set.of((UUID[]) row.getArray("readers").getArray()),
                points(row),
                attendees.stream().map(AttendeeShown::attendee).toList());
        return new ContactShown(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                details,
                participants.stream()
                        .map(one -> new ContactShown.Participant(
                                one.side().lawmakerId(),
                                one.lawmaker(),
                                one.place(),
                                one.staff(),
                                one.side().part()))
                        .toList(),
                colleagues,
                attendees,
                texts(row, "reader_names"),
                row.getString("campaign"),
                row.getString("letter"),
                row.getString("recorder"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getBoolean("hushed_for_me"));
    }

    private static List<Point> points(ResultSet row) throws SQLException {
        String[] said = (String[]) row.getArray("points").getArray();
        String[] outcomes = (String[]) row.getArray("outcomes").getArray();
        UUID[] followUps = (UUID[]) row.getArray("point_follow_ups").getArray();
        return IntStream.range(0, said.length)
                .mapToObj(n -> new Point(said[n], Outcome.of(outcomes[n]).orElseThrow(), followUps[n]))
                .toList();
    }

    private static List<PartShown> parts(ResultSet row, String names, String parts) throws SQLException {
        List<String> who = texts(row, names);
        List<String> words = texts(row, parts);
        return IntStream.range(0, who.size())
                .mapToObj(n -> new PartShown(who.get(n), Part.of(words.get(n))))
                .toList();
    }

    private static List<AttendeeShown> attendees(ResultSet row) throws SQLException {
        List<String> sides = texts(row, "also_sides");
        UUID[] partners = (UUID[]) row.getArray("also_partner_ids").getArray();
        List<String> organisations = texts(row, "also_partners");
        List<String> names = texts(row, "also_names");
        List<String> offices = texts(row, "also_offices");
        List<String> parts = texts(row, "also_parts");
        return IntStream.range(0, partners.length)
                .mapToObj(n -> new AttendeeShown(
                        new Attendee(
                                Side.of(sides.get(n)),
                                partners[n],
                                names.get(n),
                                offices.get(n),
                                Part.of(parts.get(n))),
                        organisations.get(n)))
                .toList();
    }

    private static ContactKind kind(ResultSet row) throws SQLException {
        return ContactKind.of(row.getString("kind")).orElseThrow();
    }

    private static Direction direction(ResultSet row) throws SQLException {
        String word = row.getString("direction");
        return Stream.of(Direction.values())
                .filter(direction -> direction.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
