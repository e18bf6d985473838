package org.parley.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.parley.intake.IntakeRun;
import org.parley.intake.IntakeUndo;
import org.parley.intake.Intakes;
import org.parley.intake.Place;
import org.parley.intake.Places;
import org.parley.intake.Plan;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lists of invented people are taken in: read, checked, matched, previewed, entered and listed; then the same list again; then the
 * list with a twentieth of its people changed; then all of it is taken back, so that the next list finds the directory as this one
 * did.
 */
final class IntakeBench {

    private static final int CHANGED = 20;

    private final Intakes intakes;
    private final Places places;
    private final IntakeUndo undoing;
    private final JdbcTemplate jdbc;
    private final BareCopy bare;

    /** The person of the bench must be there. */
    IntakeBench(ApplicationContext parley, BenchData data) {
        intakes = parley.getBean(Intakes.class);
        places = parley.getBean(Places.class);
        undoing = parley.getBean(IntakeUndo.class);
        jdbc = parley.getBean(JdbcTemplate.class);
        bare = new BareCopy(data);
        SignedInForBench.as(parley, BenchData.EMAIL);
    }

    /** A list that nobody measures: what comes after it finds a machine that has read lists before. */
    void warmUp() throws InterruptedException {
        Taken first = takeIn(list(1_000, 0));
        Taken changed = takeIn(list(1_000, CHANGED));
        takeBack(changed.run());
        takeBack(first.run());
    }

    void run(int rows) throws InterruptedException, SQLException {
        int people = jdbc.queryForObject("select count(*) from lawmaker", Integer.class);
        Heap.reset();
        Taken first = takeIn(list(rows, 0));
        first.mustBe(rows, 0, 0);
        double bareSeconds = bare.seconds(first.run(), false);
        double copySeconds = bare.seconds(first.run(), true);
        Taken again = takeIn(list(rows, 0));
        again.mustBe(0, 0, rows);
        Taken changed = takeIn(list(rows, CHANGED));
        changed.mustBe(0, rows / CHANGED, rows - rows / CHANGED);
        long heap = Heap.peak();
        double back = takeBack(changed.run()) + takeBack(first.run());
        Bench.say(
                "%,9d %,9d %7.1f s %,9.0f %,9.0f %6.2f %,9.0f %6.2f %,11.0f %,11.0f %8.1f s %5d MB",
                people,
                rows,
                first.seconds(),
                rows / first.seconds(),
                rows / copySeconds,
                copySeconds / first.seconds(),
                rows / bareSeconds,
                bareSeconds / first.seconds(),
                rows / again.seconds(),
                rows / changed.seconds(),
                back,
                heap);
    }

    static void head() {
        Bench.say(
                "%nLists taken in, rows a second from the file to the directory; COPY: the same rows into the same tables with their"
                        + " indexes and references; bare: with their indexes alone");
        Bench.say(
                "%9s %9s %9s %9s %9s %6s %9s %6s %11s %11s %10s %8s",
                "people",
                "rows",
                "first",
                "rows/s",
                "COPY",
                "ratio",
                "bare",
                "ratio",
                "unchanged",
                "5% changed",
                "taken back",
                "heap");
    }

    /** From the arrival of the file to its people in the directory; a list that says nothing new is not entered. */
    private Taken takeIn(byte[] list) throws InterruptedException {
        long began = System.nanoTime();
        UUID id = intakes.receive(new ByteArrayInputStream(list), "members.csv");
        Place parliament = places.parliaments().getFirst();
        Place chamber = places.chambers(parliament.id()).getFirst();
        intakes.read(id, new Plan(intakes.understanding(id).columns(), parliament.id(), chamber.id()));
        await(id);
        if (!intakes.run(id).counts().isNothing()) {
            intakes.enter(id);
            await(id);
        }
        return new Taken(intakes.run(id), (System.nanoTime() - began) / 1e9);
    }

    private double takeBack(IntakeRun run) throws InterruptedException {
        long began = System.nanoTime();
        undoing.undo(run.id());
        await(run.id());
        return (System.nanoTime() - began) / 1e9;
    }

    private void await(UUID id) throws InterruptedException {
        IntakeRun run = intakes.run(id);
        for (; run.state().isWorking(); run = intakes.run(id)) {
            Thread.sleep(20);
        }
        if (run.error() != null) {
            throw new IllegalStateException(run.error().toString());
        }
    }

    /** Every so many a person has got another e-mail address. */
    private static byte[] list(int rows, int changed) {
        StringBuilder list = new StringBuilder("Member ID,First name,Last name,Constituency,Party,Email\n");
        for (int n = 0; n < rows; n++) {
            list.append("B%06d,%s%d,%s,North %d,Party %d,listed%d@%s.example\n"
                    .formatted(
                            n,
                            n % 3 == 0 ? "Zélda" : "Ana",
                            n % 977,
                            n % 7 == 0 ? "วงศ์เดช" : "Corvo" + n % 4999,
                            n % 400,
                            n % 12,
                            n,
                            changed > 0 && n % changed == 0 ? "chamber" : "parliament"));
        }
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    private record Taken(IntakeRun run, double seconds) {

        /** A measurement of something else than what was asked for is none. */
        void mustBe(int fresh, int changed, int same) {
            if (run.counts().fresh() != fresh
                    || run.counts().changed() != changed
                    || run.counts().same() != same) {
                throw new IllegalStateException("not what the list says: " + run.counts());
            }
        }
    }
}
