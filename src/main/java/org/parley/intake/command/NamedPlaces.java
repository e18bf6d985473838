package org.parley.intake.command;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.intake.Place;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds parliaments and chambers by what people call them: an alias, a code, a name, or words that occur in the names of one of
 * them only.
 */
final class NamedPlaces {

    private static final String PARLIAMENTS = """
            with named as (
                select parliament_id as id, folded as name, 1 as rank from parliament_alias
                union all select id, lower(code), 2 from parliament
                union all select id, fold(name), 3 from parliament
                union all select id, fold(native_name), 4 from parliament where native_name <> ''),
            """;
    private static final String CHAMBERS = """
            with named as (
                select chamber_id as id, folded as name, 1 as rank from chamber_alias where parliament_id = :parliament
                union all select id, lower(code), 2 from chamber where parliament_id = :parliament
                union all select id, fold(name), 3 from chamber where parliament_id = :parliament
                union all select id, fold(native_name), 4 from chamber where parliament_id = :parliament and native_name <> ''),
            """;
    private static final String EXACTLY = """
            found as (select id, rank as place from named where name = fold(:said) order by rank, id limit 1)
            """;
    private static final String BY_SOME_WORDS = """
            found as (
                select id, 0 as place from named
                 where length(fold(:said)) > 1 and position(' ' || fold(:said) || ' ' in ' ' || name || ' ') > 0
                 group by id limit 2)
            """;
    private static final String NEAR = """
            found as (
                select id, -max(similarity(name, fold(:said))) as place from named group by id
                having max(similarity(name, fold(:said))) > 0.2 order by place, id limit 5)
            """;
    private static final String PARLIAMENT_NAMES =
            "select p.id, p.name from found join parliament p on p.id = found.id order by place, p.name";
    private static final String CHAMBER_NAMES =
            "select c.id, c.name from found join chamber c on c.id = found.id order by place, c.name";

    private final JdbcClient jdbc;

    NamedPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The parliament of that name.
     *
     * @throws NotTaken when there is none, or more than one; the sentence names those that are near
     */
    Place parliament(String said) {
        return oneOf(
                places(jdbc.sql(PARLIAMENTS + EXACTLY + PARLIAMENT_NAMES).param("said", said)),
                places(jdbc.sql(PARLIAMENTS + BY_SOME_WORDS + PARLIAMENT_NAMES).param("said", said)),
                () -> unknown(
                        said,
                        places(jdbc.sql(PARLIAMENTS + NEAR + PARLIAMENT_NAMES).param("said", said))));
    }

    /**
     * The chamber of that name in a parliament.
     *
     * @throws NotTaken when there is none; the sentence names those that there are
     */
    Place chamber(Place parliament, String said) {
        return oneOf(
                places(jdbc.sql(CHAMBERS + EXACTLY + CHAMBER_NAMES)
                        .param("parliament", parliament.id())
                        .param("said", said)),
                places(jdbc.sql(CHAMBERS + BY_SOME_WORDS + CHAMBER_NAMES)
                        .param("parliament", parliament.id())
                        .param("said", said)),
                () -> "“%s” is no chamber of this parliament: %s. It has: %s."
                        .formatted(said, parliament.name(), names(sitting(parliament))));
    }

    /** The chambers of a parliament that sit in our days. */
    List<Place> sitting(Place parliament) {
        return places(jdbc.sql("""
                select id, name from chamber where parliament_id = :parliament and source not like 'historical:%'
                 order by array_position(array['single', 'lower', 'upper'], kind), name
                """).param("parliament", parliament.id()));
    }

    /** Their names, for a sentence. */
    static String names(List<Place> places) {
        return String.join("; ", places.stream().map(Place::name).toList());
    }

    private static Place oneOf(List<Place> exactly, List<Place> bySomeWords, Supplier<String> otherwise) {
        if (!exactly.isEmpty()) {
            return exactly.getFirst();
        }
        if (bySomeWords.size() == 1) {
            return bySomeWords.getFirst();
        }
        throw new NotTaken(otherwise.get());
    }

    private static String unknown(String said, List<Place> near) {
        return near.isEmpty()
                ? "No parliament is called “%s”. Its name stands under Parliaments in the browser.".formatted(said)
                : "No parliament is called “%s”. These are near: %s.".formatted(said, names(near));
    }

    private static List<Place> places(JdbcClient.StatementSpec query) {
        return query.query((row, number) -> new Place(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
