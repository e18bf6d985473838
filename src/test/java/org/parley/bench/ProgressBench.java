package org.parley.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.progress.Progress;
import org.parley.progress.Scope;
import org.springframework.context.ApplicationContext;

/** How long the numbers of campaigns take on the server, from ten recipients to a million. */
final class ProgressBench {

    private static final int ROUNDS = 20;

    /** What is measured; whoever adds a picture to the page adds its measure here. */
    private static final List<ProgressMeasure> MEASURES =
            List.of(new ScoreboardMeasure(), new ChartMeasure(), new HemicycleMeasure(), new StuckMeasure());

    private final ApplicationContext parley;

    ProgressBench(ApplicationContext parley) {
        this.parley = parley;
    }

    /** The numbers of the campaign that wrote to everybody. */
    void run(UUID campaign) {
        Progress progress = parley.getBean(Progress.class);
        Percentiles server = measured(() -> progress.ofCampaign(campaign));
        Bench.say("%-44s %s", "progress of everybody", server);
    }

    /** Every measure of every campaign; each line says how much longer it takes than for the campaign before. */
    void run(Map<Integer, UUID> campaigns) {
        SignedInForBench.as(parley, BenchData.EMAIL);
        Map<String, Consumer<Scope>> work = new LinkedHashMap<>();
        MEASURES.forEach(measure -> work.putAll(measure.of(parley)));
        Bench.say("%n%-44s %10s   %-36s %s", "how a campaign stands, on the server", "recipients", "", "growth of p50");
        work.forEach((name, what) -> {
            double before = Double.NaN;
            for (Map.Entry<Integer, UUID> campaign : campaigns.entrySet()) {
                Scope scope = Scope.ofCampaign(campaign.getValue());
                Percentiles server = measured(() -> what.accept(scope));
                double now = server.at(0.5);
                Bench.say(
                        "%-44s %,10d   %s   %s",
                        name, campaign.getKey(), server, Double.isNaN(before) ? "" : "× %.1f".formatted(now / before));
                before = now;
            }
        });
    }

    private static Percentiles measured(Runnable work) {
        Percentiles server = new Percentiles();
        for (int i = 0; i < ROUNDS + 5; i++) {
            long began = System.nanoTime();
            work.run();
            if (i >= 5) {
                server.add(System.nanoTime() - began);
            }
        }
        return server;
    }
}
