package org.parley.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** Twenty people who open the list over and over, and what an open tab weighs. */
final class CrowdBench {

    private static final int PEOPLE = 20;
    private static final long SECONDS = 20;
    private static final int TABS = 200;

    private final String base;

    CrowdBench(ApplicationContext parley) {
        this.base = address(parley);
    }

    static String address(ApplicationContext parley) {
        return "http://127.0.0.1:"
                + ((ServletWebServerApplicationContext) parley).getWebServer().getPort();
    }

    void run() throws Exception {
        List<Visitor> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Visitor visitor = new Visitor(base);
            visitor.signIn(BenchData.EMAIL, BenchData.PASSWORD);
            people.add(visitor);
        }
        weighTabs(people);
        openFor(people, 3, new Percentiles());
        Percentiles times = new Percentiles();
        double seconds = openFor(people, SECONDS, times);
        Bench.say(
                "%d people opening the list for %d s           %s   %.0f opens a second",
                PEOPLE, SECONDS, times, times.size() / seconds);
    }

    private static double openFor(List<Visitor> people, long seconds, Percentiles times)
            throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        long until = began + TimeUnit.SECONDS.toNanos(seconds);
        try (ExecutorService crowd = Executors.newFixedThreadPool(people.size())) {
            List<Future<?>> all = new ArrayList<>();
            for (Visitor visitor : people) {
                all.add(crowd.submit(() -> {
                    while (System.nanoTime() < until) {
                        long opened = System.nanoTime();
                        visitor.opensTheList();
                        times.add(System.nanoTime() - opened);
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static void weighTabs(List<Visitor> people) throws Exception {
        people.getFirst().opensTheList();
        long before = usedAfterCollection();
        for (int i = 0; i < TABS; i++) {
            people.get(i % people.size()).opensTheList();
        }
        long after = usedAfterCollection();
        Bench.say("heap per open tab (of %d)                  %6.0f KB", TABS, (after - before) / 1024.0 / TABS);
    }

    private static long usedAfterCollection() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
