package org.parley.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.LawmakerSort;
import org.parley.lawmaker.Lawmakers;
import org.springframework.context.ApplicationContext;

/** The list as its service answers it: on the server, and in the database alone. */
final class ListBench {

    private static final int ROUNDS = 200;
    private static final int PAGE = 50;

    private final Lawmakers lawmakers;
    private final Random random = new Random(42);

    ListBench(ApplicationContext parley) {
        lawmakers = parley.getBean(Lawmakers.class);
        SignedInForBench.as(parley, BenchData.EMAIL);
    }

    void run() {
        Bench.say("%n%-44s %-36s %s", "the list", "on the server", "in the database");
        measure("open: first page and count", round -> open(LawmakerFilter.ALL, LawmakerSort.NAME));
        for (LawmakerSort.By by : LawmakerSort.By.values()) {
            measure(
                    "first page by " + by.name().toLowerCase(Locale.ROOT),
                    round -> page(LawmakerFilter.ALL, new LawmakerSort(by, round % 2 == 1), 0));
        }
        int all = lawmakers.count(LawmakerFilter.ALL);
        measure("scroll to the end", round -> page(LawmakerFilter.ALL, LawmakerSort.NAME, all - PAGE * (1 + round)));
        measure("jump anywhere", round -> page(LawmakerFilter.ALL, LawmakerSort.NAME, random.nextInt(all - PAGE)));
        measure(
                "jump anywhere, by party",
                round -> page(
                        LawmakerFilter.ALL,
                        new LawmakerSort(LawmakerSort.By.PARTY, false),
                        random.nextInt(all - PAGE)));
        measure("filter: in office", round -> open(LawmakerFilter.ALL.withInOffice(round % 2 == 0), LawmakerSort.NAME));
        search("search, 3 letters", "mar", "kov", "san", "zel", "nov");
        search("search, without accents", "strom", "rak nove", "zelli", "sanch", "ard");
        search("search, no hit", "qqxqq", "zzyzx", "xkcdq", "wqwqw", "jjqjj");
        search("search, Thai", "ศรี", "วงศ์", "ประชัย", "สมเดช", "ทองสุข");
        search("search, Khmer", "សុខ", "ចាន់", "មាស", "ទេព", "ដារ៉ា");
        search("search, 2 letters", "ma", "ko", "sa", "ze", "no");
    }

    private void search(String name, String... typed) {
        measure(name, round -> open(LawmakerFilter.ALL.withSearch(typed[round % typed.length]), LawmakerSort.NAME));
    }

    private void open(LawmakerFilter filter, LawmakerSort sort) {
        lawmakers.count(filter);
        page(filter, sort, 0);
    }

    private void page(LawmakerFilter filter, LawmakerSort sort, int offset) {
        List<?> lines = lawmakers.list(filter, sort, offset, PAGE);
        if (lines.size() > PAGE) {
            throw new IllegalStateException("more than a page");
        }
    }

    /** Does it over and over, and prints how long it takes on the server and in the database. */
    static void measure(String name, IntConsumer work) {
        for (int i = 0; i < 10; i++) {
            work.accept(i);
        }
        Percentiles server = new Percentiles();
        Percentiles database = new Percentiles();
        for (int i = 0; i < ROUNDS; i++) {
            DatabaseClock.take();
            long began = System.nanoTime();
            work.accept(i);
            server.add(System.nanoTime() - began);
            database.add(DatabaseClock.take());
        }
        Bench.say("%-44s %s   %s", name, server, database);
    }
}
