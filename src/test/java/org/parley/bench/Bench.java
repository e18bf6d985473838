package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.parley.Parley;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What {@code bin/bench} runs: prints how fast the list of lawmakers is with as many invented lawmakers as asked for, how fast
 * lists are taken in, or how fast the board of a letter, timelines or recent changes are, on the machine at hand. Everything in one run,
 * as percentiles; nothing passes or fails.
 */
public final class Bench {

    private Bench() {}

    /**
     * The argument is how many lawmakers, {@code import} for lists alone, {@code board} for a board, {@code timeline} for timelines or
     * {@code changes} for recent changes, {@code progress} for how campaigns stand; the setting bench.start is how bin/start runs Parley, as words for java.
     */
    public static void main(String[] arguments) throws Exception {
        say("Parley on %d processors", Runtime.getRuntime().availableProcessors());
        if (arguments[0].equals("import")) {
            takeIn(0, 1_000, 10_000, 100_000);
            takeIn(100_000, 1_000, 10_000, 100_000);
        } else if (arguments[0].equals("board")) {
            board();
        } else if (arguments[0].equals("timeline")) {
            timeline();
        } else if (arguments[0].equals("changes")) {
            changes();
        } else if (arguments[0].equals("progress")) {
            progress(10, 1_000, 100_000, 1_000_000);
        } else {
            start();
            takeIn(0, 100_000);
            lookAt(Integer.parseInt(arguments[0]));
        }
        System.exit(0);
    }

    /** Lists of so many rows, into a directory of so many people. */
    private static void takeIn(int people, int... rows) throws Exception {
        Path home = Files.createTempDirectory(Path.of("target"), "bench-");
        try (ConfigurableApplicationContext parley = start(home, false)) {
            BenchData data = new BenchData(parley);
            if (people > 0) {
                data.fill(people);
            } else {
                data.account();
            }
            IntakeBench bench = new IntakeBench(parley, data);
            bench.warmUp();
            IntakeBench.head();
            for (int number : rows) {
                bench.run(number);
            }
        } finally {
            Directories.delete(home);
        }
    }

    /** The board of a letter to 10,000 of 100,000 people. */
    private static void board() throws Exception {
        Path home = Files.createTempDirectory(Path.of("target"), "bench-");
        try (ConfigurableApplicationContext parley = start(home, true)) {
            BenchData data = new BenchData(parley);
            data.fill(100_000);
            data.letterToTenThousand();
            data.tidy();
            new BoardBench(parley, data).run();
        } finally {
            Directories.delete(home);
        }
    }

    /** Timelines and Today, with the board's letter and much that happened since. */
    private static void timeline() throws Exception {
        Path home = Files.createTempDirectory(Path.of("target"), "bench-");
        try (ConfigurableApplicationContext parley = start(home, true)) {
            BenchData data = new BenchData(parley);
            data.fill(100_000);
            data.letterToTenThousand();
            TimelineBench bench = new TimelineBench(parley, data);
            bench.fill();
            data.tidy();
            bench.run();
        } finally {
            Directories.delete(home);
        }
    }

    /** Recent changes, over a long history. */
    private static void changes() throws Exception {
        Path home = Files.createTempDirectory(Path.of("target"), "bench-");
        try (ConfigurableApplicationContext parley = start(home, true)) {
            BenchData data = new BenchData(parley);
            data.fill(20_000);
            data.letterToTenThousand();
            data.changes();
            data.tidy();
            new ChangesBench(parley).run();
        } finally {
            Directories.delete(home);
        }
    }

    /** How campaigns of so many recipients stand, in twelve parliaments. */
    private static void progress(int... sizes) throws Exception {
        Path home = Files.createTempDirectory(Path.of("target"), "bench-");
        try (ConfigurableApplicationContext parley = start(home, true)) {
            BenchData data = new BenchData(parley);
            data.fill(250_000, 12);
            Map<Integer, UUID> campaigns = new LinkedHashMap<>();
            for (int size : sizes) {
                campaigns.put(size, data.campaignTo(size));
            }
            data.tidy();
            new ProgressBench(parley).run(campaigns);
        } finally {
            Directories.delete(home);
        }
    }

    private static void start() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(Path.of("target"), "bench-");
        try {
            StartTime.measure(System.getProperty("bench.start", ""), home);
        } finally {
            Directories.delete(home);
        }
    }

    private static void lookAt(int lawmakers) throws Exception {
        BenchHome home = BenchHome.of(lawmakers);
        try (ConfigurableApplicationContext parley = start(home.directory(), true)) {
            BenchData data = new BenchData(parley);
            if (home.filled()) {
                say("%n%,d lawmakers are those of an earlier run, kept in %s.", lawmakers, home.directory());
            } else {
                say("%n%,d lawmakers are kept in %s for the next run.", lawmakers, home.directory());
                data.fill(lawmakers);
                home.isFilled();
            }
            new ListBench(parley).run();
            new ProgressBench(parley).run(data.campaignToEverybody());
            new CrowdBench(parley).run();
            FirstVisit.measure(CrowdBench.address(parley));
        }
    }

    static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }

    private static ConfigurableApplicationContext start(Path home, boolean withClock) {
        SpringApplication parley = new SpringApplication(Parley.class);
        if (withClock) {
            parley.addInitializers((ApplicationContextInitializer<ConfigurableApplicationContext>)
                    context -> context.getBeanFactory().addBeanPostProcessor(new DatabaseClock()));
        }
        return parley.run(
                "--parley.home=" + home,
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--parley.test.own-database=true",
                "--logging.level.root=error",
                "--logging.level.org.parley=error");
    }
}
