package org.parley.position;

import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ui.Words;
import org.parley.lawmaker.Happening;
import org.parley.lawmaker.HappeningSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Positions on a lawmaker's timeline. */
@Component
class PositionsHappen implements HappeningSource {

    private static final int GLANCE = 300;

    private final PositionList positions;
    private final Actor actor;

    PositionsHappen(PositionList positions, Actor actor) {
        this.positions = positions;
        this.actor = actor;
    }

    @Override
    public List<Happening> with(UUID lawmaker, int limit) {
        return positions.page(lawmaker, null, PageRequest.of(0, limit)).stream()
                .map(this::happening)
                .toList();
    }

    private Happening happening(PositionLine line) {
        PositionDetails details = line.details();
        String quote = details.quote();
        return new Happening(
                details.takenOn(),
                details.basis().key(),
                Words.text(details.step().key(), actor.locale()) + " · " + line.campaign(),
                quote.length() <= GLANCE ? quote : quote.substring(0, GLANCE) + "…",
                "campaigns/" + details.campaign());
    }
}
