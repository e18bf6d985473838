package org.parley.merger;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.partner.PartnerLine;
import org.parley.partner.Partners;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoriesChanged;
import org.parley.signatory.SignatoryLine;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one partner of two: looked at first, then done, and taken back. What was sealed keeps what it had. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class Merger {

    private static final int MANY = 10_000;

    private final Partners partners;
    private final Signatories signatories;
    private final SharedLetters letters;
    private final MovedRows moved;
    private final KeptRows kept;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Actor actor;
    private final Clock clock;

    Merger(
            Partners partners,
            Signatories signatories,
            SharedLetters letters,
            MovedRows moved,
            KeptRows kept,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Actor actor,
            Clock clock) {
        this.partners = partners;
        this.signatories = signatories;
        this.letters = letters;
        this.moved = moved;
        this.kept = kept;
        this.jdbc = jdbc;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The two side by side, with what somebody has to decide.
     *
     * @throws NotFound when one of them is not there any more
     * @throws Refusal when they are one already
     */
    @Transactional(readOnly = true)
    public Preview preview(UUID stays, UUID gone) {
        mustBeTwo(stays, gone);
        Set<UUID> known = known(gone, known(stays, null));
        return new Preview(
                kept.seen(stays, gone),
                partners.line(stays),
                partners.line(gone),
                letters.of(stays, gone).stream()
                        .map(SharedLetters.Both::shared)
                        .filter(shared -> known.contains(shared.letter()))
                        .toList());
    }

    /**
     * Makes one partner of the two.
     *
     * @param seen what the preview said about them
     * @return the merge, by which it can be taken back
     * @throws NotFound when one of them is not there any more
     * @throws Refusal when something about them was changed after the preview
     */
    public UUID merge(Order order, String seen) {
        mustBeTwo(order.stays(), order.gone());
        moved.hold(order.stays(), order.gone());
        if (!kept.seen(order.stays(), order.gone()).equals(seen)) {
            throw new Refusal(
                    "merger.refusal.changed", "%s or %s was changed since".formatted(order.stays(), order.gone()));
        }
        PartnerLine stays = partners.line(order.stays());
        PartnerLine gone = partners.line(order.gone());
        Set<UUID> known = known(gone.id(), known(stays.id(), null));
        List<UUID> touched = moved.letters(stays.id(), gone.id());
        UUID merge = Ids.next();
        moved.open(merge, order, gone.name(), actor.id(), now());
        kept.before(merge, stays.id(), gone.id());
        letters.settle(letters.of(stays.id(), gone.id()), gone.id(), order.letters(), known);
        moved.move(stays.id(), gone.id(), actor.id(), now());
        partners.correct(stays.id(), stays.seen(), Joined.details(order, stays, gone));
        moved.forget(gone.id());
        kept.after(merge, stays.id(), gone.id());
        touched.forEach(letter -> events.publishEvent(new SignatoriesChanged(letter)));
        return merge;
    }

    /**
     * Takes a merge back: both are there again, each with what was theirs. The second click does nothing.
     *
     * @throws Refusal when the one that stayed was merged into another one since
     */
    public void undo(UUID merge) {
        MergerLine line = moved.line(merge, " for update of g").orElseThrow(() -> new NotFound("merge", merge));
        if (line.undoneAt() != null) {
            return;
        }
        if (!moved.isThere(line.stays())) {
            throw new Refusal("merger.refusal.merged-on", "%s is not there any more".formatted(line.stays()));
        }
        List<UUID> touched = moved.letters(line.stays(), line.stays());
        kept.putBack(merge);
        jdbc.sql("update partner_merge set undone_by = :me, undone_at = :now where id = :merge")
                .param("me", actor.id())
                .param("now", now())
                .param("merge", merge)
                .update();
        touched.forEach(letter -> events.publishEvent(new SignatoriesChanged(letter)));
    }

    /** What was merged into a partner, the latest first. */
    @RolesAllowed(Roles.VIEWER)
    @Transactional(readOnly = true)
    public List<MergerLine> of(UUID partner) {
        return moved.lines(partner);
    }

    /** The letters that the acting person may know a partner to be asked for, of these; of all for null. */
    private Set<UUID> known(UUID partner, @Nullable Set<UUID> of) {
        return signatories.ofPartner(partner, MANY).stream()
                .map(SignatoryLine::letter)
                .filter(letter -> of == null || of.contains(letter))
                .collect(Collectors.toSet());
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }

    private static void mustBeTwo(UUID stays, UUID gone) {
        if (stays.equals(gone)) {
            throw new Refusal("merger.refusal.one", "%s cannot be merged with itself".formatted(stays));
        }
    }
}
