package org.parley.commitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.contact.NextStep;
import org.parley.contact.NextStepAgreed;
import org.parley.position.EvidenceId;
import org.parley.recipient.AddresseeKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What the desk does with commitments. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Commitments {

    private final CommitmentList list;
    private final CommitmentRows rows;
    private final ApplicationEventPublisher events;
    private final Actor actor;
    private final Clock clock;

    Commitments(CommitmentList list, CommitmentRows rows, ApplicationEventPublisher events, Actor actor, Clock clock) {
        this.list = list;
        this.rows = rows;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Writes down what somebody promised, and what reminds us of it. The same form saved twice is written down once.
     *
     * @param id the identity that the form was opened with
     * @param by the lawmaker, parliament, chamber or committee that promised it
     * @throws Refusal when the days do not fit
     */
    @RolesAllowed(Roles.OFFICER)
    public void promise(
            UUID id, AddresseeKind kind, UUID by, @Valid CommitmentDetails details, @Nullable NextStep reminder) {
        int written = rows.said(CommitmentSql.write(CommitmentList.column(kind)), id, details)
                .param("by", by)
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (written == 0) {
            line(id);
        } else if (reminder != null) {
            events.publishEvent(new NextStepAgreed(
                    reminder,
                    kind == AddresseeKind.LAWMAKER ? by : null,
                    details.campaign(),
                    details.letter(),
                    null,
                    CommitmentSql.record(details.said(), EvidenceId.Kind.CONTACT)));
        }
    }

    /**
     * Corrects what was written down wrongly, for who wrote it and for managers.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, @Valid CommitmentDetails details) {
        CommitmentLine now = mine(id);
        Settlement settled = now.settled();
        if (settled != null && settled.day().isBefore(details.promisedOn())) {
            throw new Refusal("commitment.refusal.settled-before", "commitment %s was settled before".formatted(id));
        }
        int changed = now.seen() != seen
                ? 0
                : rows.said(CommitmentSql.CORRECT, id, details)
                        .param("seen", seen)
                        .update();
        mustHaveChanged(changed, id, seen);
    }

    /**
     * Says that it was kept, with evidence, or broken. Whoever works here may.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     */
    @RolesAllowed(Roles.OFFICER)
    public void settle(UUID id, long seen, Settlement settlement) {
        CommitmentLine line = line(id);
        LocalDate day = settlement.day();
        if (day.isAfter(list.today())) {
            throw new Refusal("commitment.refusal.future", "commitment %s settled on %s".formatted(id, day));
        }
        if (day.isBefore(line.details().promisedOn())) {
            throw new Refusal("commitment.refusal.settled-before", "commitment %s settled on %s".formatted(id, day));
        }
        mustHaveChanged(
                rows.settled(settlement.kept() ? "kept" : "broken", id, seen)
                        .param("day", day)
                        .param("by", actor.id())
                        .param("link", settlement.link())
                        .param("proof", settlement.proof())
                        .update(),
                id,
                seen);
    }

    /** Says that nothing came of it yet, after all. */
    @RolesAllowed(Roles.OFFICER)
    public void reopen(UUID id, long seen) {
        line(id);
        mustHaveChanged(
                rows.settled("open", id, seen)
                        .param("day", null)
                        .param("by", null)
                        .param("link", "")
                        .param("proof", "")
                        .update(),
                id,
                seen);
    }

    /** Takes out what was written down by mistake. */
    @RolesAllowed(Roles.OFFICER)
    public void takeOut(UUID id) {
        mine(id);
        rows.remove(id, actor.id(), clock.instant());
    }

    /** Brings back what was taken out. */
    @RolesAllowed(Roles.OFFICER)
    public void bringBack(UUID id) {
        mine(id);
        rows.remove(id, null, null);
    }

    /**
     * One commitment.
     *
     * @throws NotFound when there is none for the acting person
     */
    @Transactional(readOnly = true)
    public CommitmentLine line(UUID id) {
        return list.one(id).orElseThrow(() -> new NotFound("commitment", id));
    }

    /** One page of those that match: what is open first, by its day. */
    @Transactional(readOnly = true)
    public List<CommitmentLine> list(CommitmentFilter filter, Pageable page) {
        return list.page(filter, page);
    }

    /** Hands all that match to the reader, in the order of the list. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void each(CommitmentFilter filter, Consumer<? super CommitmentLine> reader) {
        list.each(filter, reader);
    }

    /** How many match. */
    @Transactional(readOnly = true)
    public int count(CommitmentFilter filter) {
        return list.count(filter);
    }

    /** How many of those that match are in which state; one in which none is is missing. */
    @Transactional(readOnly = true)
    public Map<CommitmentState, Integer> states(CommitmentFilter filter) {
        return list.states(filter);
    }

    private CommitmentLine mine(UUID id) {
        CommitmentLine line = line(id);
        if (!line.mayCorrect()) {
            throw new Refusal("position.refusal.not-yours", "commitment %s is not %s's".formatted(id, actor.id()));
        }
        return line;
    }

    private void mustHaveChanged(int changed, UUID id, long seen) {
        if (changed == 0) {
            throw new ChangedMeanwhile(id, seen, line(id).seen());
        }
    }
}
