package org.parley.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.lawmaker.Happening;
import org.parley.lawmaker.HappeningSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** On a lawmaker's timeline: what they promised, and what became of it. */
@Component
class CommitmentsHappen implements HappeningSource {

    private final CommitmentList commitments;

    CommitmentsHappen(CommitmentList commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<Happening> with(UUID lawmaker, int limit) {
        return commitments.page(CommitmentFilter.ofLawmaker(lawmaker), PageRequest.of(0, limit)).stream()
                .flatMap(CommitmentsHappen::happenings)
                .sorted(Comparator.comparing(Happening::day).reversed())
                .limit(limit)
                .toList();
    }

    private static Stream<Happening> happenings(CommitmentLine line) {
        String path = "commitments/" + line.id();
        Happening promised = new Happening(
                line.details().promisedOn(),
                "commitment.promised",
                line.details().what(),
                line.campaign(),
                path);
        Settlement settled = line.settled();
        return settled == null
                ? Stream.of(promised)
                : Stream.of(
                        promised,
                        new Happening(
                                settled.day(),
                                line.state().key(),
                                line.details().what(),
                                settled.proof(),
                                path));
    }
}
