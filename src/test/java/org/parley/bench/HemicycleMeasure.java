package org.parley.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.progress.Scope;
import org.parley.seats.Hemicycles;
import org.parley.seats.SeatFilter;
import org.parley.seats.Shown;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A chamber of eight hundred seats with all its days, as the slider plays them, by each thing that its seats show. */
final class HemicycleMeasure implements ProgressMeasure {

    private static final int PAGE = 50;

    @Override
    public Map<String, Consumer<Scope>> of(ApplicationContext parley) {
        Hemicycles hemicycles = parley.getBean(Hemicycles.class);
        UUID chamber = parley.getBean(JdbcClient.class)
                .sql("select id from chamber where name = 'House of eight hundred'")
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        Map<String, Consumer<Scope>> work = new LinkedHashMap<>();
        work.put("hemicycle: the chambers to choose from", hemicycles::chambers);
        for (Shown by : Shown.values()) {
            work.put("hemicycle and its days by " + by.word(), scope -> hemicycles.picture(scope, chamber, by));
        }
        work.put("hemicycle: the list behind it", scope -> {
            SeatFilter filter = SeatFilter.of(scope, chamber, Shown.STATE);
            hemicycles.count(filter);
            hemicycles.list(filter, 0, PAGE);
        });
        return work;
    }
}
