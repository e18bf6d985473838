package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.Accounts;
import org.parley.account.Colleague;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.followup.FollowUpLine;
import org.parley.followup.FollowUps;
import org.parley.followup.Priority;
import org.parley.followup.WayBack;
import org.parley.followup.repetition.Repetition;
import org.springframework.stereotype.Component;

/** What one click does to a follow-up, and the way back that every click leaves. */
@Component
class FollowUpActions {

    private final FollowUps followUps;
    private final Accounts accounts;
    private final Actor actor;

    FollowUpActions(FollowUps followUps, Accounts accounts, Actor actor) {
        this.followUps = followUps;
        this.accounts = accounts;
        this.actor = actor;
    }

    boolean areAllowed() {
        return actor.is(Roles.OFFICER);
    }

    LocalDate today() {
        return followUps.today();
    }

    LocalDate nextWeek() {
        return nextWeek(today());
    }

    /** The day on which the next week begins; on a Sunday a week later, since tomorrow has a choice of its own. */
    static LocalDate nextWeek(LocalDate today) {
        return today.plusDays(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    List<Colleague> colleagues() {
        return accounts.colleagues();
    }

    void done(FollowUpLine line) {
        WayBack way = followUps.done(line.id());
        next(line)
                .ifPresentOrElse(
                        next -> tell("followup.was-done-next", way, line.what(), Dates.day(next.on())),
                        () -> tell("followup.was-done", way, line.what()));
    }

    /** What follows when this one was done. */
    Optional<Repetition> next(FollowUpLine line) {
        return Optional.ofNullable(line.repetition()).flatMap(one -> one.next(today()));
    }

    void leaveOut(FollowUpLine line) {
        WayBack way = followUps.leaveOut(line.id());
        tell(
                "followup.repeat.was-left-out",
                way,
                next(line).map(next -> Dates.day(next.on())).orElse(""));
    }

    void repeat(FollowUpLine line, @Nullable Repetition repetition) {
        WayBack way = followUps.repeat(line.id(), repetition);
        if (repetition == null) {
            tell("followup.repeat.was-ended", way);
        } else {
            tell("followup.repeat.was-set", way, RepetitionFields.inWords(repetition));
        }
    }

    void postpone(FollowUpLine line, LocalDate day) {
        tell("followup.was-postponed", followUps.postpone(line.id(), day), Dates.day(day));
    }

    void handOver(FollowUpLine line, UUID colleague) {
        tell("followup.was-handed-over", followUps.handOver(line.id(), colleague), accounts.name(colleague));
    }

    void rank(FollowUpLine line, Priority priority) {
        tell("followup.was-ranked", followUps.rank(line.id(), priority), t(priority.key()));
    }

    void reopen(FollowUpLine line) {
        tell("followup.was-reopened", followUps.reopen(line.id()), line.what());
    }

    private void tell(String key, WayBack way, String... values) {
        Notices.undoable(
                key,
                () -> {
                    followUps.takeBack(way);
                    Stored.tell();
                },
                (Object[]) values);
        Stored.tell();
    }
}
