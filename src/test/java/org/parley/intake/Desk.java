package org.parley.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An officer at work: hands lists in, waits, enters them, and clears everything away in the end. */
@Component
public class Desk {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Intakes intakes;
    private final JdbcClient jdbc;
    private final List<UUID> opened = new ArrayList<>();
    private final Map<String, Integer> before = new HashMap<>();

    Desk(Intakes intakes, JdbcClient jdbc) {
        this.intakes = intakes;
        this.jdbc = jdbc;
    }

    UUID hands(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return hands(in, file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public UUID hands(String text) {
        return hands(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "list.csv");
    }

    public UUID hands(byte[] bytes, String name) {
        return hands(new ByteArrayInputStream(bytes), name);
    }

    /** Hands in a file of that name. */
    public UUID hands(String text, String fileName) {
        return hands(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), fileName);
    }

    private UUID hands(InputStream in, String name) {
        UUID id = intakes.receive(in, name);
        opened.add(id);
        return id;
    }

    /** Reads the list with the columns as guessed. */
    public IntakeRun reads(UUID id, String parliament, @Nullable String chamber) {
        beginsToRead(id, parliament, chamber);
        return waits(id);
    }

    /** Has the list read and does not wait. */
    void beginsToRead(UUID id, String parliament, @Nullable String chamber) {
        Understanding seen = intakes.understanding(id);
        UUID from = jdbc.sql("select id from parliament where code = :code")
                .param("code", parliament)
                .query(UUID.class)
                .single();
        UUID in = chamber == null
                ? null
                : jdbc.sql("select id from chamber where parliament_id = :parliament and code = :code")
                        .param("parliament", from)
                        .param("code", chamber)
                        .query(UUID.class)
                        .single();
        intakes.read(id, new Plan(seen.columns(), from, in));
    }

    IntakeRun enters(UUID id) {
        intakes.enter(id);
        return waits(id);
    }

    /** Hands in, reads and enters. */
    IntakeRun takesIn(Path file, String parliament, @Nullable String chamber) {
        UUID id = hands(file);
        reads(id, parliament, chamber);
        return enters(id);
    }

    public IntakeRun takesIn(String text, String parliament, @Nullable String chamber) {
        UUID id = hands(text);
        reads(id, parliament, chamber);
        return enters(id);
    }

    public IntakeRun waits(UUID id) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        IntakeRun run = intakes.run(id);
        while (run.state().isWorking()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("still " + run.state() + " " + run.phase());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
            run = intakes.run(id);
        }
        return run;
    }

    /** Somebody changes a person by hand. */
    public void corrects(String name) {
        jdbc.sql("update lawmaker set notes = 'Speaks Khmer.', version = version + 1 where official_name = :name")
                .param("name", name)
                .update();
    }

    /** Remembers how full the tables are, for {@link #more}. */
    public void begins() {
        for (String table : List.of("lawmaker", "mandate", "lawmaker_listing", "channel")) {
            before.put(table, counts("select count(*) from " + table));
        }
    }

    /** How many rows a table has more than in the beginning. */
    public int more(String table) {
        return counts("select count(*) from " + table) - before.getOrDefault(table, 0);
    }

    /** Somebody changes the directory by hand. */
    public void edits(String sql) {
        jdbc.sql(sql).update();
    }

    int counts(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    String says(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    /** Takes everything out again that the lists brought in. */
    public void clears() {
        for (String statement : List.of(
                "delete from committee_seat where lawmaker_id in (select lawmaker_id from brought)",
                "delete from channel where lawmaker_id in (select lawmaker_id from brought)",
                "delete from mandate where lawmaker_id in (select lawmaker_id from brought)",
                "delete from lawmaker_external_id where lawmaker_id in (select lawmaker_id from brought)",
                "delete from lawmaker_listing where lawmaker_id in (select lawmaker_id from brought)",
                "delete from lawmaker where id in (select lawmaker_id from brought)",
                "delete from committee c where c.code = c.name and not exists"
                        + " (select from committee_seat s where s.committee_id = c.id)")) {
            jdbc.sql(
                            "with brought as materialized (select lawmaker_id from intake_person where lawmaker_id is not null) "
                                    + statement)
                    .update();
        }
        opened.forEach(intakes::drop);
        opened.clear();
        jdbc.sql("delete from intake_decision").update();
        jdbc.sql("delete from intake").update();
    }
}
