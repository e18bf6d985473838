package org.parley.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.parley.Parley;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What {@code bin/bench} runs: prints how fast the list of lawmakers is with as many invented lawmakers as asked for, on the
 * machine at hand. Everything in one run, as percentiles; nothing passes or fails.
 */
public final class Bench {

    private Bench() {}

    /** The argument is how many lawmakers; the setting bench.start is how bin/start runs Parley, as words for java. */
    public static void main(String[] arguments) throws Exception {
        int lawmakers = Integer.parseInt(arguments[0]);
        say("Parley on %d processors with %,d lawmakers", Runtime.getRuntime().availableProcessors(), lawmakers);
        Path passing = Files.createTempDirectory(Path.of("target"), "bench-");
        try {
            StartTime.measure(System.getProperty("bench.start", ""), passing.resolve("start"));
            try (ConfigurableApplicationContext parley = start(passing.resolve("intake"), false)) {
                new IntakeBench(parley).run();
            }
        } finally {
            Directories.delete(passing);
        }
        BenchHome home = BenchHome.of(lawmakers);
        try (ConfigurableApplicationContext parley = start(home.directory(), true)) {
            BenchData data = new BenchData(parley);
            if (home.filled()) {
                say("%nThe lawmakers are those of an earlier run, kept in %s.", home.directory());
            } else {
                say("%nThe lawmakers are kept in %s for the next run.", home.directory());
                data.fill(lawmakers);
                home.isFilled();
            }
            new ListBench(parley).run();
            new ProgressBench(parley, data).run();
            new CrowdBench(parley).run();
            FirstVisit.measure(CrowdBench.address(parley));
        }
        System.exit(0);
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
