package org.parley.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.recipient.RecipientQuery;
import org.parley.recipient.RecipientShow;
import org.springframework.stereotype.Component;

/** Adds recipients up by what they were addressed as: committees to their chamber, chambers and people to their parliament. */
@Component
class RollUp {

    private static final String COUNTED =
            """
            select q.id as parliament_id, q.name as parliament, h.id as chamber_id, h.name as chamber, k.id as committee_id,
                   k.name as committee, x.lawmaker_id is not null as people,
                   coalesce(sum(n.n) filter (where n.state = 'chosen'), 0) as not_sent,
                   coalesce(sum(n.n) filter (where n.state = 'sent'), 0) as waiting,
                   coalesce(sum(n.n) filter (where n.state = 'no reply'), 0) as no_reply,
                   coalesce(sum(n.n) filter (where n.state = 'returned'), 0) as returned,
                   coalesce(sum(n.n) filter (where n.state = 'acknowledged'), 0) as acknowledged,
                   coalesce(sum(n.n) filter (where n.state = 'answered'), 0) as answered,
                   coalesce(sum(n.n) filter (where n.state = 'excluded'), 0) as excluded,
                   coalesce(sum(n.unreachable), 0) as unreachable, coalesce(sum(n.overdue), 0) as overdue
              from addressee_place x
              left join (select r.addressee_id, r.parliament_id, r.state, count(*) as n, count(*) filter (where %s) as unreachable,
                           count(*) filter (where %s) as overdue
                      from recipient r join letter l on l.id = r.letter_id
            """.formatted(RecipientShow.UNREACHABLE.condition(), RecipientShow.OVERDUE.condition());

    private static final String GROUPED = """
                     group by r.addressee_id, r.parliament_id, r.state) n on n.addressee_id = x.addressee_id
              join parliament q on q.id = coalesce(n.parliament_id, x.parliament_id)
              left join chamber h on h.id = x.chamber_id and h.kind <> 'single'
              left join committee k on k.id = x.committee_id
             where x.letter_id = :letter
             group by q.id, h.id, k.id, x.lawmaker_id is not null
             order by q.name collate "und-x-icu", q.id, people, h.name collate "und-x-icu" nulls first, h.id,
                   k.name collate "und-x-icu" nulls first, k.id
            """;

    private final RecipientQuery recipients;

    RollUp(RecipientQuery recipients) {
        this.recipients = recipients;
    }

    List<BoardRow> of(BoardFilter letter) {
        Map<UUID, List<Group>> parliaments =
                recipients.over(COUNTED, letter.meant(), GROUPED).query(RollUp::group).list().stream()
                        .collect(Collectors.groupingBy(Group::parliament, LinkedHashMap::new, Collectors.toList()));
        List<BoardRow> rows = new ArrayList<>();
        parliaments.values().forEach(groups -> addParliament(groups, rows));
        return rows;
    }

    private static void addParliament(List<Group> groups, List<BoardRow> rows) {
        Group first = groups.getFirst();
        rows.add(new BoardRow(0, first.parliamentName(), first.parliament(), null, sum(groups)));
        if (groups.size() > 1 || first.committee() != null || first.chamber() != null) {
            groups.stream()
                    .filter(group -> !group.people())
                    .collect(Collectors.groupingBy(Group::chamberKey, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(chamber -> addChamber(chamber, rows));
            groups.stream()
                    .filter(Group::people)
                    .forEach(people ->
                            rows.add(new BoardRow(1, "", people.parliament(), new Under.People(), people.counts())));
        }
    }

    private static void addChamber(List<Group> groups, List<BoardRow> rows) {
        Group first = groups.getFirst();
        int depth = first.chamber() == null ? 0 : 1;
        if (first.chamber() != null) {
            rows.add(new BoardRow(
                    1, first.chamberName(), first.parliament(), new Under.Place(first.chamber()), sum(groups)));
        }
        for (Group group : groups) {
            if (group.committee() != null) {
                rows.add(new BoardRow(
                        depth + 1,
                        group.committeeName(),
                        group.parliament(),
                        new Under.Place(group.committee()),
                        group.counts()));
            }
        }
    }

    private static BoardCounts sum(List<Group> groups) {
        return groups.stream().map(Group::counts).reduce(BoardCounts.NOBODY, BoardCounts::plus);
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        return new Group(
                row.getObject("parliament_id", UUID.class),
                row.getString("parliament"),
                row.getObject("chamber_id", UUID.class),
                String.valueOf(row.getString("chamber")),
                row.getObject("committee_id", UUID.class),
                String.valueOf(row.getString("committee")),
                row.getBoolean("people"),
                new BoardCounts(
                        row.getLong("not_sent"),
                        row.getLong("waiting"),
                        row.getLong("no_reply"),
                        row.getLong("returned"),
                        row.getLong("acknowledged"),
                        row.getLong("answered"),
                        row.getLong("excluded"),
                        row.getLong("unreachable"),
                        row.getLong("overdue")));
    }

    private record Group(
            UUID parliament,
            String parliamentName,
            @Nullable UUID chamber,
            String chamberName,
            @Nullable UUID committee,
            String committeeName,
            boolean people,
            BoardCounts counts) {

        String chamberKey() {
            return String.valueOf(chamber);
        }
    }
}
