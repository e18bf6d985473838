package org.parley.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.parley.intake.IntakeRun;
import org.parley.intake.Intakes;
import org.parley.intake.Place;
import org.parley.intake.Plan;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.context.ApplicationContext;

/**
 * A list of a hundred thousand people is taken in: read, checked, matched, entered. Beside it, what it costs to COPY the rows that
 * came of it into tables that are made and indexed like those of the directory, and nothing else.
 */
final class IntakeBench {

    private static final int ROWS = 100_000;
    private static final List<String> TABLES =
            List.of("lawmaker", "lawmaker_external_id", "mandate", "channel", "lawmaker_listing", "lawmaker_name");

    private final Intakes intakes;
    private final BenchData data;

    IntakeBench(ApplicationContext parley) {
        intakes = parley.getBean(Intakes.class);
        data = new BenchData(parley);
        data.account();
        SignedInForBench.as(parley, BenchData.EMAIL);
    }

    void run() throws Exception {
        byte[] list = list();
        double first = takeIn(list);
        double bare = copy();
        Bench.say(
                "%,d rows taken in: %,.0f a second; a bare COPY: %,.0f a second; ratio %.2f",
                ROWS, ROWS / first, ROWS / bare, bare / first);
        double again = takeIn(list);
        Bench.say("the same list again: %,.0f rows a second", ROWS / again);
    }

    /** Seconds from the arrival of the file to its people in the directory. */
    private double takeIn(byte[] list) throws InterruptedException {
        long began = System.nanoTime();
        UUID id = intakes.receive(new ByteArrayInputStream(list), "members.csv");
        Place parliament = intakes.parliaments().getFirst();
        Place chamber = intakes.chambers(parliament.id()).getFirst();
        intakes.read(id, new Plan(intakes.understanding(id).columns(), parliament.id(), chamber.id()));
        long reading = await(id);
        if (!intakes.run(id).counts().isNothing()) {
            intakes.enter(id);
        }
        long entering = await(id);
        IntakeRun run = intakes.run(id);
        if (run.error() != null) {
            throw new IllegalStateException(run.error().toString());
        }
        Bench.say(
                "  %s: %,d new, %,d changed, %,d as before, %,d in doubt; read in %.1f s, entered in %.1f s",
                run.state(),
                run.counts().fresh(),
                run.counts().changed(),
                run.counts().same(),
                run.counts().doubtful(),
                (reading - began) / 1e9,
                (entering - reading) / 1e9);
        return (entering - began) / 1e9;
    }

    private long await(UUID id) throws InterruptedException {
        while (intakes.run(id).state().isWorking()) {
            Thread.sleep(20);
        }
        return System.nanoTime();
    }

    private double copy() throws SQLException, IOException {
        try (Connection connection = data.asOwner();
                Statement statement = connection.createStatement()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            double seconds = 0;
            for (String table : TABLES) {
                ByteArrayOutputStream rows = new ByteArrayOutputStream();
                copy.copyOut("copy " + table + " to stdout", rows);
                statement.execute("create table bare_" + table + " (like " + table + " including all)");
                long began = System.nanoTime();
                copy.copyIn("copy bare_" + table + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
                seconds += (System.nanoTime() - began) / 1e9;
                statement.execute("drop table bare_" + table);
            }
            return seconds;
        }
    }

    private static byte[] list() {
        StringBuilder list = new StringBuilder("Member ID,First name,Last name,Constituency,Party,Email\n");
        for (int n = 0; n < ROWS; n++) {
            list.append("B%06d,%s%d,%s,North %d,Party %d,member%d@parliament.example\n"
                    .formatted(
                            n,
                            n % 3 == 0 ? "Zélda" : "Ana",
                            n % 977,
                            n % 7 == 0 ? "วงศ์เดช" : "Corvo" + n % 4999,
                            n % 400,
                            n % 12,
                            n));
        }
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }
}
