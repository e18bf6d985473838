package org.parley.intake;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.intake.decision.Candidate;
import org.parley.intake.decision.GoneLine;
import org.parley.intake.decision.Leaving;
import org.parley.intake.decision.Policies;
import org.parley.intake.decision.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a sorted list would do, searched list by list, and what a person decides about it before it is entered. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Sorting {

    /** So many of each list can be looked through; a search finds the others. */
    public static final int SHOWN = IntakeLists.SHOWN;

    /** So many things that are open with people who are gone are told. */
    public static final int HANDED_OVER = 200;

    /** A list of at most so many lines is sorted again while one waits. */
    static final int AT_ONCE = 5_000;

    private final IntakeRuns runs;
    private final IntakeLists lists;
    private final RunChoices choices;
    private final Doubts doubts;
    private final IntakeWork work;
    private final Workers workers;
    private final List<Handover> handovers;
    private final Actor actor;
    private final Clock clock;

    Sorting(
            IntakeRuns runs,
            IntakeLists lists,
            RunChoices choices,
            Doubts doubts,
            IntakeWork work,
            Workers workers,
            List<Handover> handovers,
            Actor actor,
            Clock clock) {
        this.runs = runs;
        this.lists = lists;
        this.choices = choices;
        this.doubts = doubts;
        this.work = work;
        this.workers = workers;
        this.handovers = List.copyOf(handovers);
        this.actor = actor;
        this.clock = clock;
    }

    /** People with this outcome whose name has all the words, or who stand in the line of that number. */
    @Transactional(readOnly = true)
    public List<PersonLine> people(UUID run, Outcome outcome, String search, int offset, int limit) {
        return lists.people(run, outcome, search, offset, limit);
    }

    /** Hands all of these to the reader, with what differs about each in words. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void eachPerson(UUID run, Outcome outcome, String search, BiConsumer<? super PersonLine, String> reader) {
        lists.eachPerson(run, outcome, search, reader);
    }

    /** Hands everybody who is gone to the reader, by name. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void eachGone(UUID run, String search, Consumer<? super GoneLine> reader) {
        lists.eachGone(run, search, reader);
    }

    /** How many these are, {@link #SHOWN} at most. */
    @Transactional(readOnly = true)
    public int countPeople(UUID run, Outcome outcome, String search) {
        return lists.countPeople(run, outcome, search);
    }

    /** Lines or values that are not entered and have all the words in column or value. */
    @Transactional(readOnly = true)
    public List<FaultLine> faults(UUID run, Outcome outcome, String search, int offset, int limit) {
        return lists.faults(run, outcome == Outcome.FAULTY, search, offset, limit);
    }

    /** How many these are, {@link #SHOWN} at most. */
    @Transactional(readOnly = true)
    public int countFaults(UUID run, Outcome outcome, String search) {
        return lists.countFaults(run, outcome == Outcome.FAULTY, search);
    }

    /** People who hold a seat in a chamber of the list and are not on it, by name. */
    @Transactional(readOnly = true)
    public List<GoneLine> gone(UUID run, String search, int offset, int limit) {
        return lists.gone(run, search, offset, limit);
    }

    /** How many these are, {@link #SHOWN} at most. */
    @Transactional(readOnly = true)
    public int countGone(UUID run, String search) {
        return lists.countGone(run, search);
    }

    /** What is still open with those who are no longer on the list, the next due first; one more than is told when there is more. */
    @Transactional(readOnly = true)
    public List<HandoverLine> handover(UUID run) {
        List<UUID> gone = lists.goneIds(run);
        return handovers.stream()
                .flatMap(feature -> feature.open(gone, HANDED_OVER + 1).stream())
                .sorted(Comparator.comparing(HandoverLine::due))
                .limit(HANDED_OVER + 1)
                .toList();
    }

    /** How many people hold a seat today in the chambers from which somebody is gone. */
    @Transactional(readOnly = true)
    public int members(UUID run) {
        return lists.members(run, runs.today());
    }

    /** Who the person of that line may be, with what is said about both. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(UUID run, int line) {
        return doubts.candidates(run, line);
    }

    /** The day that it is for the reader. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }

    /** Leaves the seats of those who are no longer on the list as they are. */
    @RolesAllowed(Roles.OFFICER)
    public void leavesSeats(UUID run) {
        mustBeOpen(run);
        choices.leave(run, null);
    }

    /** Ends the seats of those who are no longer on the list, once it is entered. */
    @RolesAllowed(Roles.OFFICER)
    public void endsSeats(UUID run, Leaving leaving) {
        mustBeOpen(run);
        choices.leave(run, leaving);
    }

    /** Decides what wins where the list and the directory differ. */
    @RolesAllowed(Roles.OFFICER)
    public void decides(UUID run, Policies policies, boolean overEdited) {
        mustBeOpen(run);
        choices.decide(run, policies, overEdited);
        follow(run);
    }

    /** Takes theirs for one person also where somebody edited ours by hand, or no longer does. */
    @RolesAllowed(Roles.OFFICER)
    public void takes(UUID run, int line, boolean theirs) {
        mustBeOpen(run);
        choices.take(run, line, theirs);
        follow(run);
    }

    /** Whether theirs is taken for the person of a line also where somebody edited ours by hand. */
    @Transactional(readOnly = true)
    public boolean takes(UUID run, int line) {
        return choices.takes(run, line);
    }

    /**
     * Says of the person of a line whether they are that candidate. It is remembered for every later list.
     *
     * @throws NotFound when that is no candidate of the line
     */
    @RolesAllowed(Roles.OFFICER)
    public void says(UUID run, int line, Candidate.Who candidate, Verdict verdict) {
        mustBeOpen(run);
        if (!doubts.decide(run, line, candidate, verdict, actor.id())) {
            throw new NotFound("candidate of line " + line, run);
        }
        follow(run);
    }

    /** Takes back what was said; it will be asked again. */
    @RolesAllowed(Roles.OFFICER)
    public void unsays(UUID run, int line, Candidate.Who candidate) {
        mustBeOpen(run);
        doubts.forget(run, line, candidate);
        follow(run);
    }

    /** Sorts a long list again after something was decided, in the background. */
    @RolesAllowed(Roles.OFFICER)
    public void sortsAgain(UUID run) {
        workers.reserve();
        if (!runs.move(run, IntakeState.SORTED, IntakeState.READING, "intake.phase.matching")) {
            throw IntakeRuns.tooLate(run);
        }
        IntakeRun sorted = runs.load(run);
        Afterwards.whenCommitted(() -> work.sortLater(run, sorted));
    }

    private void follow(UUID run) {
        IntakeRun open = runs.load(run);
        if (open.rowsRead() <= AT_ONCE) {
            work.sortNow(run, open);
        } else {
            choices.stale(run);
        }
    }

    /** The run's row is held until the transaction ends, so that nobody enters the list meanwhile. */
    private void mustBeOpen(UUID run) {
        if (!runs.move(run, IntakeState.SORTED, IntakeState.SORTED, "")) {
            throw IntakeRuns.tooLate(run);
        }
    }
}
