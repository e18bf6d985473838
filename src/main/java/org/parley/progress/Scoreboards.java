package org.parley.progress;

import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.progress.Measure.Things;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many there are of everything, by where it belongs. All numbers of a scoreboard are read by one statement: they agree. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Scoreboards {

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Scoreboards(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** By parliament, those among them to which nobody wrote; last what belongs to none. */
    public Scores of(Scope scope) {
        return OneReading.scores(scope, one -> read(one, null, null));
    }

    /** What a parliament opens to; last what belongs to none of them. */
    public Scores within(Scope scope, UUID parliament, Division division) {
        return read(scope, parliament, division);
    }

    /** Into what a parliament opens: into political groups only where somebody sits in one. */
    public List<Division> divisions(UUID parliament) {
        boolean grouped = jdbc.sql(
                        "select exists (select from lawmaker_listing where parliament_id = :parliament and political_group <> '')")
                .param("parliament", parliament)
                .query(Boolean.class)
                .single();
        return Stream.of(Division.values())
                .filter(division -> grouped || division != Division.GROUPS)
                .toList();
    }

    /** What a parliament is called; empty where there is none. */
    public Optional<String> nameOf(UUID parliament) {
        return jdbc.sql("select name from parliament where id = :parliament")
                .param("parliament", parliament)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    private Scores read(Scope scope, @Nullable UUID parliament, @Nullable Division division) {
        Counting counted = new Counting();
        asMe(statement(scope, division), scope).param("parliament", parliament).query(row -> {
            counted.add(Measure.of(row.getString(1)).orElseThrow(), row.getString(2), row.getString(3), row.getLong(4));
        });
        Map<String, String> names = names(division, counted.rows.keySet().toArray(String[]::new));
        List<ScoreRow> rows = new ArrayList<>();
        counted.rows.forEach((place, tally) -> {
            if (!tally.isEmpty()) {
                rows.add(new ScoreRow(place(parliament, division, place), names.getOrDefault(place, place), tally));
            }
        });
        rows.sort(Comparator.comparing(ScoreRow::name, Collator.getInstance(Locale.ROOT)));
        Tally nowhere = counted.nowhere(division);
        if (!nowhere.isEmpty()) {
            rows.add(new ScoreRow(place(parliament, division, null), "", nowhere));
        }
        Place whole = parliament == null ? new Place.Everywhere() : new Place.In(parliament);
        return new Scores(rows, new ScoreRow(whole, "", counted.all), counted.shared());
    }

    private static String statement(Scope scope, @Nullable Division division) {
        List<String> found = new ArrayList<>();
        List<String> counts = new ArrayList<>(List.of(ScoreSql.recipients(scope, division)));
        if (division == Division.COMMITTEES) {
            found.add(ScoreSql.seated(scope));
            counts.add(ScoreSql.seatedCounts());
        }
        for (Things things : List.of(Things.MEETINGS, Things.COMMITMENTS, Things.ACTIONS)) {
            boolean meetings = things == Things.MEETINGS;
            if (division == Division.COMMITTEES || (meetings && division == Division.GROUPS)) {
                found.add(ScoreSql.spread(things, scope, division));
                counts.add(ScoreSql.spreadCounts(things));
            } else if (meetings) {
                found.add(MeetingSql.met(scope, division));
                counts.add(MeetingSql.counts());
            } else {
                counts.add(ScoreSql.single(things, scope, division));
            }
        }
        return "with " + String.join(", ", found) + String.join(" union all ", counts);
    }

    private Map<String, String> names(@Nullable Division division, String[] places) {
        String table = switch (division) {
            case null -> "parliament";
            case CHAMBERS -> "chamber";
            case COMMITTEES -> "committee";
            case PARTIES, GROUPS -> "";
        };
        Map<String, String> names = new HashMap<>();
        if (!table.isEmpty()) {
            jdbc.sql("select id, name from " + table + " where id = any (:places::uuid[])")
                    .param("places", places)
                    .query(row -> {
                        names.put(row.getString(1), row.getString(2));
                    });
        }
        return names;
    }

    private static Place place(@Nullable UUID parliament, @Nullable Division division, @Nullable String place) {
        if (parliament != null && division != null) {
            return division.place(parliament, place);
        }
        return place == null ? new Place.Elsewhere() : new Place.In(UUID.fromString(place));
    }

    private JdbcClient.StatementSpec asMe(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("campaign", scope.campaign())
                .param("letter", scope.letter())
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER))
                .param("today", LocalDate.now(clock.withZone(actor.zone())));
    }

    /** Adds up what the statement told. */
    private static final class Counting {

        private final Map<String, Tally> rows = new HashMap<>();
        private final Tally all = new Tally();
        private final Tally none = new Tally();
        private final Tally placed = new Tally();
        private final Tally many = new Tally();

        void add(Measure measure, @Nullable String place, String part, long number) {
            Tally tally = switch (part) {
                case "all" -> all;
                case "many" -> many;
                case "placed" -> placed;
                default -> place == null ? none : rows.computeIfAbsent(place, key -> new Tally());
            };
            tally.add(measure, number);
        }

        /** What belongs to none of the places: told as such, or of recipients what is left of all when those who sit are counted once. */
        Tally nowhere(@Nullable Division division) {
            if (division == Division.COMMITTEES) {
                Measure.of(Things.RECIPIENTS)
                        .forEach(measure -> none.add(measure, all.of(measure) - placed.of(measure)));
            }
            return none;
        }

        Map<Measure, Long> shared() {
            Map<Measure, Long> shared = new EnumMap<>(Measure.class);
            for (Measure measure : List.of(Measure.ADDRESSED, Measure.MEETINGS, Measure.MADE)) {
                if (many.of(measure) > 0) {
                    shared.put(measure, many.of(measure));
                }
            }
            return shared;
        }
    }
}
