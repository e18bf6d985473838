package org.parley.goal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What the desk does with goals: states, corrects and takes them out, and looks how they stand. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Goals {

    private final GoalRows rows;
    private final GoalParts parts;
    private final Actor actor;
    private final Clock clock;

    Goals(GoalRows rows, GoalParts parts, Actor actor, Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * States a goal of a campaign, under the identity that its form was opened with; the same form saved twice states one.
     *
     * @throws NotFound when there is no such campaign or place
     */
    @RolesAllowed(Roles.OFFICER)
    public void state(UUID id, UUID campaign, @Valid GoalDetails details) {
        if (rows.write(id, campaign, details) == 0) {
            line(id);
        }
    }

    /**
     * Corrects a goal that was seen at a version.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, @Valid GoalDetails details) {
        if (rows.correct(id, seen, details) == 0) {
            throw new ChangedMeanwhile(id, seen, line(id).seen());
        }
    }

    /** Takes out a goal that is none any more. */
    @RolesAllowed(Roles.OFFICER)
    public void takeOut(UUID id) {
        line(id);
        rows.remove(id, actor.id(), clock.instant());
    }

    /** Brings back a goal that was taken out. */
    @RolesAllowed(Roles.OFFICER)
    public void bringBack(UUID id) {
        rows.remove(id, null, null);
    }

    /**
     * One goal.
     *
     * @throws NotFound when there is none, or it was taken out
     */
    @Transactional(readOnly = true)
    public GoalLine line(UUID id) {
        return rows.one(id).orElseThrow(() -> new NotFound("goal", id));
    }

    /** The goals of a campaign, those first whose day comes first. */
    @Transactional(readOnly = true)
    public List<GoalLine> of(UUID campaign) {
        return rows.of(campaign);
    }

    /** How a goal stands today, as far as the acting person may see what it counts. */
    @Transactional(readOnly = true)
    public GoalStanding standing(GoalLine goal) {
        return GoalStanding.of(goal, parts.changes(goal), today());
    }

    /** How the goals of a campaign stand, in their order. */
    @Transactional(readOnly = true)
    public List<GoalStanding> standings(UUID campaign) {
        return of(campaign).stream().map(this::standing).toList();
    }

    /** What a goal counts, one page of it, the latest first. */
    @Transactional(readOnly = true)
    public List<GoalPart> parts(GoalLine goal, int offset, int limit) {
        return parts.page(goal, offset, limit);
    }

    /** How much a goal counts: the number itself. */
    @Transactional(readOnly = true)
    public int count(GoalLine goal) {
        return parts.count(goal);
    }

    /** Whether the acting person may state goals and correct them. */
    public boolean mayState() {
        return actor.is(Roles.OFFICER);
    }

    /** The day that it is for the acting person. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }
}
