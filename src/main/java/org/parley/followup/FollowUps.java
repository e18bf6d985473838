package org.parley.followup;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.followup.repetition.Repetition;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the desk does with follow-ups. One that came out of a confidential contact exists only for whoever may see that contact,
 * will do it, or raised it.
 */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class FollowUps {

    private final FollowUpRepository followUps;
    private final FollowUpList list;
    private final Repeating repeating;
    private final Actor actor;
    private final Clock clock;

    FollowUps(FollowUpRepository followUps, FollowUpList list, Repeating repeating, Actor actor, Clock clock) {
        this.repeating = repeating;
        this.followUps = followUps;
        this.list = list;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Raises a follow-up. The same form saved twice raises one, as it was saved last.
     *
     * @param id the identity that the form was opened with
     */
    @RolesAllowed(Roles.OFFICER)
    public void raise(UUID id, FollowUpDetails details) {
        followUps
                .findById(id)
                .ifPresentOrElse(
                        known -> known.say(actor.id(), details),
                        () -> followUps.save(new FollowUp(id, details, actor.id(), clock.instant())));
        followUps.flush();
    }

    /** It was done; where it repeats, the next is there now. */
    @RolesAllowed(Roles.OFFICER)
    public WayBack done(UUID id) {
        FollowUp followUp = open(id, false);
        boolean wasOpen = followUp.isOpen();
        WayBack way = change(id, one -> one.done(actor.id(), clock.instant()));
        if (wasOpen) {
            repeating.makeNext(followUp, today());
        }
        return way;
    }

    /**
     * Says how it is done again and again from now on; null for this once.
     *
     * @throws org.parley.base.Refusal when it was done already, or is done by itself when those answer whom it reminds
     */
    @RolesAllowed(Roles.OFFICER)
    public WayBack repeat(UUID id, @Nullable Repetition repetition) {
        repeating.mustNotRemind(id);
        return change(id, followUp -> followUp.repeat(repetition));
    }

    /**
     * Leaves this one out and waits for the next.
     *
     * @throws org.parley.base.Refusal when it was done already, or none follows
     */
    @RolesAllowed(Roles.OFFICER)
    public WayBack leaveOut(UUID id) {
        return change(id, followUp -> followUp.leaveOut(today()));
    }

    /**
     * Puts it off to a day.
     *
     * @throws org.parley.base.Refusal when it was done already
     */
    @RolesAllowed(Roles.OFFICER)
    public WayBack postpone(UUID id, LocalDate day) {
        return change(id, followUp -> followUp.postpone(day));
    }

    /**
     * Gives it to a colleague.
     *
     * @throws org.parley.base.Refusal when it was done already
     */
    @RolesAllowed(Roles.OFFICER)
    public WayBack handOver(UUID id, UUID colleague) {
        return change(id, followUp -> followUp.handOver(colleague));
    }

    /**
     * Says how urgent it is.
     *
     * @throws org.parley.base.Refusal when it was done already
     */
    @RolesAllowed(Roles.OFFICER)
    public WayBack rank(UUID id, Priority priority) {
        return change(id, followUp -> followUp.rank(priority));
    }

    /** It was not done after all. */
    @RolesAllowed(Roles.OFFICER)
    public WayBack reopen(UUID id) {
        WayBack way = change(id, FollowUp::reopen);
        repeating.withdrawNext(open(id, false));
        return way;
    }

    /**
     * Makes it about whoever took over the seat of the lawmaker that it was about.
     *
     * @throws org.parley.base.ChangedMeanwhile when it was changed since it was seen
     */
    @RolesAllowed(Roles.OFFICER)
    public WayBack passOn(UUID id, long seen, UUID successor) {
        return change(id, followUp -> followUp.passTo(seen, successor));
    }

    /**
     * Closes what nobody will do, because the mandate of its lawmaker ended.
     *
     * @throws org.parley.base.ChangedMeanwhile when it was changed since it was seen
     */
    @RolesAllowed(Roles.OFFICER)
    public WayBack close(UUID id, long seen) {
        return change(id, followUp -> followUp.close(seen, actor.id(), clock.instant()));
    }

    /**
     * Takes the last change back.
     *
     * @throws org.parley.base.ChangedMeanwhile when it was changed again after that
     */
    @RolesAllowed(Roles.OFFICER)
    public void takeBack(WayBack way) {
        FollowUp followUp = open(way.followUp(), true);
        boolean wasOpen = followUp.isOpen();
        followUp.backTo(way.before(), way.version());
        followUps.flush();
        if (followUp.isOpen()) {
            repeating.withdrawNext(followUp);
        } else if (wasOpen) {
            repeating.makeNext(followUp, today());
        }
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is none, or none for the reader
     */
    @Transactional(readOnly = true)
    public FollowUpShown show(UUID id) {
        return list.shown(id).orElseThrow(() -> new NotFound("follow-up", id));
    }

    /** One page of the follow-ups that match, by day and priority; of those that were done, the latest first. */
    @Transactional(readOnly = true)
    public List<FollowUpLine> list(FollowUpFilter filter, Pageable page) {
        return list.page(filter, today(), page);
    }

    /** Hands every follow-up that matches to the reader, in the order of the list. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void each(FollowUpFilter filter, Consumer<? super FollowUpLine> reader) {
        list.each(filter, today(), reader);
    }

    /** What came of a contact, done or not, as it was raised; nothing where the reader may not see that. */
    @Transactional(readOnly = true)
    public List<FollowUpLine> of(UUID contact) {
        return list.of(contact);
    }

    /** How many follow-ups match. */
    @Transactional(readOnly = true)
    public int count(FollowUpFilter filter) {
        return list.count(filter, today());
    }

    /** The day that it is for the reader. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }

    private WayBack change(UUID id, Consumer<FollowUp> verb) {
        FollowUp followUp = open(id, false);
        FollowUpState before = followUp.state();
        verb.accept(followUp);
        followUps.flush();
        return new WayBack(id, followUp.seen(), before);
    }

    /** Whoever just handed something over may no longer see it, and still takes that back. */
    private FollowUp open(UUID id, boolean takingBack) {
        if (!takingBack && !list.isVisible(id)) {
            throw new NotFound("follow-up", id);
        }
        return followUps.findById(id).orElseThrow(() -> new NotFound("follow-up", id));
    }
}
