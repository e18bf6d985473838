package org.parley.bench;

import java.util.UUID;
import org.parley.progress.Progress;
import org.springframework.context.ApplicationContext;

/** The numbers of a campaign that wrote to everybody. */
final class ProgressBench {

    private static final int ROUNDS = 20;

    private final Progress progress;
    private final BenchData data;

    ProgressBench(ApplicationContext parley, BenchData data) {
        this.progress = parley.getBean(Progress.class);
        this.data = data;
    }

    void run() {
        UUID campaign = data.campaignToEverybody();
        Percentiles server = new Percentiles();
        long addressed = 0;
        for (int i = 0; i < ROUNDS + 2; i++) {
            long began = System.nanoTime();
            addressed = progress.ofCampaign(campaign).stream()
                    .mapToLong(standing -> standing.addressed())
                    .sum();
            if (i >= 2) {
                server.add(System.nanoTime() - began);
            }
        }
        Bench.say("%-44s %s", "progress of %,d recipients".formatted(addressed), server);
    }
}
