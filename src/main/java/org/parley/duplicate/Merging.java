package org.parley.duplicate;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.ui.Words;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.Lawmakers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making one person of two: looked at first, then done. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class Merging {

    private final MergeRows rows;
    private final PersonFacts facts;
    private final Pairs pairs;
    private final Lawmakers lawmakers;
    private final JdbcTemplate jdbc;
    private final Actor actor;
    private final Clock clock;

    Merging(
            MergeRows rows,
            PersonFacts facts,
            Pairs pairs,
            Lawmakers lawmakers,
            JdbcTemplate jdbc,
            Actor actor,
            Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.pairs = pairs;
        this.lawmakers = lawmakers;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What the merge would make of the two. It is the merge itself, rolled back, so that nothing comes out differently.
     *
     * @throws NotFound when one of them is not there any more
     * @throws Refusal when they are one already, and while a list is entered
     */
    public MergePreview preview(MergeOrder order) {
        UUID stays = order.stays();
        UUID gone = order.gone();
        Map<UUID, LawmakerLine> named = lawmakers.named(List.of(stays, gone));
        rows.mustBeTheOnlyOneWhoWrites();
        rows.hold(stays, gone);
        String seen = rows.seen(stays, gone);
        Map<String, List<String>> here = facts.of(stays);
        Map<String, List<String>> there = facts.of(gone);
        Map<MergePreview.Kind, Integer> hangsHere = facts.hangsOn(stays);
        Map<MergePreview.Kind, Integer> hangsThere = facts.hangsOn(gone);
        List<MergePreview.BothReceive> both = facts.lettersToBoth(stays, gone);
        int contacts = facts.contactsWithBoth(stays, gone);
        PairLine apart = pairs.page(PairFilter.ALL.withApart(true).withLawmaker(stays), 0, Integer.MAX_VALUE).stream()
                .filter(pair -> pair.isOf(gone))
                .findFirst()
                .orElse(null);
        jdbc.execute("savepoint before_the_merge");
        merge(Ids.next(), order);
        Map<String, List<String>> result = facts.of(stays);
        Map<MergePreview.Kind, Integer> hangsOnBoth = facts.hangsOn(stays);
        jdbc.execute("rollback to savepoint before_the_merge");
        return new MergePreview(
                seen,
                side(named, stays),
                side(named, gone),
                PersonFacts.compared(here, there, result),
                PersonFacts.attached(hangsHere, hangsThere, hangsOnBoth),
                both,
                contacts,
                apart);
    }

    /**
     * Makes one person of the two.
     *
     * @param seen what the preview said about them
     * @return the merge, by which it can be taken back
     * @throws NotFound when one of them is not there any more
     * @throws Refusal when something about them was changed after the preview, and while a list is entered
     */
    public UUID merge(MergeOrder order, String seen) {
        rows.mustBeTheOnlyOneWhoWrites();
        rows.hold(order.stays(), order.gone());
        if (!rows.seen(order.stays(), order.gone()).equals(seen)) {
            throw new Refusal(
                    "duplicate.refusal.changed", "%s or %s was changed since".formatted(order.stays(), order.gone()));
        }
        UUID merge = Ids.next();
        merge(merge, order);
        return merge;
    }

    private void merge(UUID merge, MergeOrder order) {
        rows.open(merge, order, actor.id(), OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)));
        rows.merge(merge, order, Words.text("duplicate.already-receives", actor.locale()));
    }

    private static PairLine.Side side(Map<UUID, LawmakerLine> named, UUID id) {
        LawmakerLine line = named.get(id);
        if (line == null) {
            throw new NotFound("lawmaker", id);
        }
        return new PairLine.Side(id, line.name(), line.parliament());
    }
}
