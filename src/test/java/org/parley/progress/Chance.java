package org.parley.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Ids;
import org.parley.letter.Cast;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two parliaments, a letter to each, and what happens to their people by chance: the same each time, as the seed says. */
final class Chance {

    final List<UUID> parliaments = new ArrayList<>();
    final List<UUID> houses = new ArrayList<>();
    final List<UUID> people = new ArrayList<>();
    final List<UUID> letters = new ArrayList<>();

    private final Set<String> happened = new HashSet<>();
    private final Random random;
    private final JdbcClient jdbc;

    Chance(long seed, int members, Cast cast, JdbcClient jdbc) {
        random = new Random(seed);
        this.jdbc = jdbc;
        for (String name : List.of("Norland", "Southland")) {
            parliaments.add(cast.parliament("Parliament of " + name));
            houses.add(cast.chamber(parliaments.getLast(), "House of " + name, "lower"));
            houses.add(cast.chamber(parliaments.getLast(), "Senate of " + name, "upper"));
            for (int n = 0; n < members; n++) {
                people.add(cast.lawmaker(
                        "Member", name + n, houses.get(houses.size() - 1 - n % 2), n % 3 == 0 ? "" : "Greens"));
            }
            letters.add(cast.letter("Letter to " + name));
        }
    }

    /** A number below another. */
    int below(int many) {
        return random.nextInt(many);
    }

    boolean toss() {
        return random.nextBoolean();
    }

    UUID person() {
        return some(people);
    }

    UUID house() {
        return some(houses);
    }

    UUID letter() {
        return some(letters);
    }

    <T> T some(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** One of the rows of a table; an identity of nothing where there are none. */
    UUID row(String table) {
        List<UUID> rows = jdbc.sql("select id from " + table + " order by id")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        return rows.isEmpty() ? Ids.next() : some(rows);
    }

    /** Lets a thing happen, and returns what it is called. */
    String done(String what, Runnable work) {
        work.run();
        happened.add(what);
        return what;
    }

    String done(String what, String sql, Object... values) {
        return done(what, () -> jdbc.sql(sql).params(values).update());
    }

    /** What happened at all. */
    Set<String> happened() {
        return happened;
    }

    /** What is kept is what working it out afresh says. */
    void same(String afresh, String kept, String when) {
        assertThat(rows(afresh, kept)).as(when).isEqualTo(rows(kept, afresh)).isEmpty();
    }

    private List<?> rows(String these, String butNotThose) {
        return jdbc.sql("(" + these + ") except all (" + butNotThose + ")")
                .query()
                .listOfRows();
    }
}
