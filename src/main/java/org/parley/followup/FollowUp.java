package org.parley.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.followup.repetition.Repetition;

/** Something we promised ourselves to do, with a day and a name. It is done once. */
@Entity
class FollowUp extends Aggregate {

    private String what;
    private LocalDate dueOn;
    private UUID assigneeId;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Embedded
    private @Nullable Repetition repetition;

    private @Nullable UUID madeFrom;

    private @Nullable UUID lawmakerId;
    private @Nullable UUID campaignId;
    private @Nullable UUID letterId;
    private @Nullable UUID recipientId;
    private @Nullable UUID contactId;
    private @Nullable Instant doneAt;
    private @Nullable UUID doneBy;
    private boolean mandateEnded;

    @Column(updatable = false)
    private UUID raisedBy;

    @Column(updatable = false)
    private Instant raisedAt;

    @SuppressWarnings("NullAway.Init")
    FollowUp() {}

    /** Raises a follow-up, under the identity that its form was opened with. */
    @SuppressWarnings("NullAway.Init")
    FollowUp(UUID id, FollowUpDetails details, UUID raiser, Instant now) {
        super(id);
        take(details);
        raisedBy = raiser;
        raisedAt = now;
    }

    /** The form that raised it was saved again with another text: an answer of ours was lost on the way. */
    void say(UUID who, FollowUpDetails details) {
        if (raisedBy.equals(who) && doneAt == null && !details().equals(details)) {
            take(details);
        }
    }

    private FollowUpDetails details() {
        return new FollowUpDetails(
                what,
                dueOn,
                assigneeId,
                new About(lawmakerId, campaignId, letterId, recipientId, contactId),
                priority,
                repetition);
    }

    private void take(FollowUpDetails details) {
        what = details.what();
        dueOn = details.dueOn();
        assigneeId = details.assigneeId();
        priority = details.priority();
        repetition = details.repetition();
        lawmakerId = details.about().lawmaker();
        campaignId = details.about().campaign();
        letterId = details.about().letter();
        recipientId = details.about().recipient();
        contactId = details.about().contact();
    }

    /** It was done; a second click finds it done already. */
    void done(UUID who, Instant now) {
        if (doneAt == null) {
            doneAt = now;
            doneBy = who;
        }
    }

    /** Puts it off, or brings it forward. */
    void postpone(LocalDate day) {
        mustBeOpen();
        dueOn = day;
    }

    /** Gives it to somebody else. */
    void handOver(UUID colleague) {
        mustBeOpen();
        assigneeId = colleague;
    }

    /** The one that follows now that this one was done: of the same person, and for whoever sees this one. Nothing where it ended. */
    Optional<FollowUp> next(LocalDate today, Instant now) {
        return Optional.ofNullable(repetition).flatMap(one -> one.next(today)).map(one -> {
            FollowUp next = new FollowUp(Ids.next(), details(), raisedBy, now);
            next.dueOn = one.on();
            next.repetition = one;
            next.madeFrom = getId();
            return next;
        });
    }

    /** Says how it is done again and again; null for once. */
    void repeat(@Nullable Repetition other) {
        mustBeOpen();
        repetition = other;
    }

    /** Leaves this one out: it is due when the next would be. */
    void leaveOut(LocalDate today) {
        mustBeOpen();
        Repetition next = Optional.ofNullable(repetition)
                .flatMap(one -> one.next(today))
                .orElseThrow(
                        () -> new Refusal("followup.repeat.refusal.last", "nothing follows %s".formatted(getId())));
        repetition = next;
        dueOn = next.on();
    }

    boolean isOpen() {
        return doneAt == null;
    }

    /** Says how urgent it is. */
    void rank(Priority other) {
        mustBeOpen();
        priority = other;
    }

    /** It was not done after all. */
    void reopen() {
        doneAt = null;
        doneBy = null;
        mandateEnded = false;
    }

    /** It is about whoever took over; that they receive the letter is not said. */
    void passTo(long seenVersion, UUID successor) {
        mustBeAt(seenVersion);
        mustBeOpen();
        lawmakerId = successor;
        recipientId = null;
    }

    /** Nobody did it, and nobody will: the mandate ended. */
    void close(long seenVersion, UUID who, Instant now) {
        mustBeAt(seenVersion);
        mustBeOpen();
        done(who, now);
        mandateEnded = true;
    }

    /** Where it stands, for whoever may want to go back there. */
    FollowUpState state() {
        return new FollowUpState(
                dueOn, assigneeId, priority, repetition, doneAt, doneBy, mandateEnded, lawmakerId, recipientId);
    }

    /** Goes back to where it stood before the last change, unless somebody else changed it since. */
    void backTo(FollowUpState before, long seenVersion) {
        mustBeAt(seenVersion);
        dueOn = before.dueOn();
        assigneeId = before.assigneeId();
        priority = before.priority();
        repetition = before.repetition();
        doneAt = before.doneAt();
        doneBy = before.doneBy();
        mandateEnded = before.mandateEnded();
        lawmakerId = before.lawmaker();
        recipientId = before.recipient();
    }

    private void mustBeOpen() {
        if (doneAt != null) {
            throw new Refusal("followup.refusal.done", "follow-up %s was done at %s".formatted(getId(), doneAt));
        }
    }
}
