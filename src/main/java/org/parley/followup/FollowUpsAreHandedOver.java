package org.parley.followup;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.intake.Handover;
import org.parley.intake.HandoverLine;
import org.springframework.stereotype.Component;

/** Open follow-ups about people who are no longer on a list, for whoever has to write to somebody else now. */
@Component
class FollowUpsAreHandedOver implements Handover {

    private final FollowUpList followUps;

    FollowUpsAreHandedOver(FollowUpList followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<HandoverLine> open(Collection<UUID> lawmakers, int limit) {
        return followUps.openAbout(lawmakers, limit).stream()
                .flatMap(line -> {
                    UUID lawmaker = line.about().lawmaker();
                    return lawmaker == null
                            ? Stream.of()
                            : Stream.of(new HandoverLine(
                                    lawmaker, line.lawmaker(), line.what(), line.dueOn(), line.assignee()));
                })
                .toList();
    }
}
