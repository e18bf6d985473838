package org.parley.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.base.Actor;
import org.parley.lawmaker.Happening;
import org.parley.lawmaker.HappeningSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Follow-ups on a lawmaker's timeline: the open ones on the day they are due, the others on the day they were done. */
@Component
class FollowUpsHappen implements HappeningSource {

    private final FollowUpList followUps;
    private final Actor actor;

    FollowUpsHappen(FollowUpList followUps, Actor actor) {
        this.followUps = followUps;
        this.actor = actor;
    }

    @Override
    public List<Happening> with(UUID lawmaker, int limit) {
        FollowUpFilter open = FollowUpFilter.ofLawmaker(lawmaker);
        Pageable page = PageRequest.of(0, limit);
        return Stream.of(open, open.withDone(true))
                .flatMap(filter -> followUps.page(filter, LocalDate.MIN, page).stream())
                .map(this::happening)
                .sorted(Comparator.comparing(Happening::day).reversed())
                .limit(limit)
                .toList();
    }

    private Happening happening(FollowUpLine line) {
        Instant done = line.doneAt();
        return done == null
                ? new Happening(line.dueOn(), "followup.open", line.what(), line.assignee(), "")
                : new Happening(
                        done.atZone(actor.zone()).toLocalDate(), "followup.done", line.what(), line.doneBy(), "");
    }
}
