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

    /** The first argument is how many lawmakers, the second the packaged jar. */
    public static void main(String[] arguments) throws Exception {
        int lawmakers = Integer.parseInt(arguments[0]);
        Path jar = Path.of(arguments[1]);
        Path home = Files.createTempDirectory(Path.of("target"), "bench-");
        say("Parley on %d processors with %,d lawmakers", Runtime.getRuntime().availableProcessors(), lawmakers);
        StartTime.measure(jar, home);
        try (ConfigurableApplicationContext parley = start(home)) {
            BenchData data = new BenchData(parley);
            data.fill(lawmakers);
            new ListBench(parley).run();
            new ProgressBench(parley, data).run();
            new CrowdBench(parley, data).run();
            FirstVisit.measure(CrowdBench.address(parley));
        } finally {
            Directories.delete(home);
        }
        System.exit(0);
    }

    static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }

    private static ConfigurableApplicationContext start(Path home) {
        SpringApplication parley = new SpringApplication(Parley.class);
        parley.addInitializers((ApplicationContextInitializer<ConfigurableApplicationContext>)
                context -> context.getBeanFactory().addBeanPostProcessor(new DatabaseClock()));
        return parley.run(
                "--parley.home=" + home,
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--parley.test.own-database=true",
                "--logging.level.root=error");
    }
}
