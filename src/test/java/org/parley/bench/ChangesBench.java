package org.parley.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.parley.audit.ChangeFilter;
import org.parley.audit.ChangePage;
import org.parley.audit.Changer;
import org.parley.audit.HistoryEntry;
import org.parley.audit.RecentChanges;
import org.springframework.context.ApplicationContext;

/** The page of recent changes as its service answers it, over a history of 1,000,000 entries. */
final class ChangesBench {

    private static final int PAGE = 30;

    private final RecentChanges changes;

    ChangesBench(ApplicationContext parley) {
        changes = parley.getBean(RecentChanges.class);
        SignedInForBench.as(parley, BenchData.EMAIL);
    }

    void run() {
        LocalDate yearAgo = LocalDate.now().minusYears(1);
        Changer somebody = changes.people().getLast();
        Bench.say("%n%-44s %-36s %s", "recent changes among 1,000,000 entries", "on the server", "in the database");
        measure("first page", ChangeFilter.ALL);
        measure("by one person", ChangeFilter.ALL.withBy(somebody));
        measure("by Parley itself", ChangeFilter.ALL.withBy(new Changer.Parley()));
        measure("at the machine: none", ChangeFilter.ALL.withBy(new Changer.Machine()));
        measure("kind: follow-ups", ChangeFilter.ALL.withKind("follow_up"));
        measure("kind: lawmakers and what is theirs", ChangeFilter.ALL.withKind("lawmaker"));
        measure("kind: campaigns, 20 entries", ChangeFilter.ALL.withKind("campaign"));
        measure("kind: partners, none", ChangeFilter.ALL.withKind("partner"));
        measure("one person's campaigns", ChangeFilter.ALL.withBy(somebody).withKind("campaign"));
        measure("until a year ago", ChangeFilter.ALL.withUntil(yearAgo));
        measure("one day a year ago", ChangeFilter.ALL.withFrom(yearAgo).withUntil(yearAgo));
        measure("by name: a lawmaker", ChangeFilter.ALL.withSearch("okafor"));
        measure("by name: a letter with 400,000 changes", ChangeFilter.ALL.withSearch("To six parliaments"));
        measure("by name: nobody", ChangeFilter.ALL.withSearch("xqzzyx"));
        ChangePage.Place middle = after(20_000);
        ListBench.measure("a page after 20,000 entries", round -> changes.page(ChangeFilter.ALL, middle, PAGE));
        HistoryEntry many = bulk();
        ListBench.measure(
                "50 more of %,d records".formatted(many.records()),
                round -> changes.more(
                        ChangeFilter.ALL, many, many.changes().getLast().id(), 50));
        file();
    }

    private void measure(String name, ChangeFilter filter) {
        ListBench.measure(name, round -> changes.page(filter, null, PAGE));
    }

    private HistoryEntry bulk() {
        ChangePage page = changes.page(ChangeFilter.ALL, null, 1000);
        return page.entries().stream()
                .filter(entry -> entry.records() > 50)
                .findFirst()
                .orElseThrow();
    }

    private ChangePage.Place after(int entries) {
        ChangePage page = changes.page(ChangeFilter.ALL, null, 1000);
        for (int told = 1000; told < entries && page.next() != null; told += 1000) {
            page = changes.page(ChangeFilter.ALL, page.next(), 1000);
        }
        return List.of(page.next()).getFirst();
    }

    private void file() {
        AtomicLong lines = new AtomicLong();
        long began = System.nanoTime();
        changes.each(ChangeFilter.ALL.withFrom(LocalDate.now().minusDays(30)), told -> lines.incrementAndGet());
        Bench.say(
                "%nthe last 30 days as a file: %,d records in %.1f s", lines.get(), (System.nanoTime() - began) / 1e9);
    }
}
