package org.parley.intake;

import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.intake.column.Guess;
import org.parley.intake.column.RowReader;
import org.parley.intake.file.FirstLook;
import org.parley.intake.file.Limits;
import org.parley.intake.file.Reading;
import org.parley.intake.file.Spooled;
import org.parley.intake.sheet.Workbooks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Taking lists in: look at a file, decide what it means, see what would happen, enter it. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Intakes {

    private final IntakeRuns runs;
    private final IntakeLocks locks;
    private final IntakeLists lists;
    private final Places places;
    private final IntakeWork work;
    private final Workers workers;
    private final Shelf shelf;
    private final Sense sense;
    private final Limits limits;
    private final Actor actor;

    Intakes(
            IntakeRuns runs,
            IntakeLocks locks,
            IntakeLists lists,
            Places places,
            IntakeWork work,
            Workers workers,
            Shelf shelf,
            Sense sense,
            Limits limits,
            Actor actor) {
        this.runs = runs;
        this.locks = locks;
        this.lists = lists;
        this.places = places;
        this.work = work;
        this.workers = workers;
        this.shelf = shelf;
        this.sense = sense;
        this.limits = limits;
        this.actor = actor;
    }

    /** The largest file that may arrive, in bytes. */
    public long largestFile() {
        return limits.bytes();
    }

    /**
     * Receives a file and opens a run for it. The name is text and nothing else.
     *
     * @throws org.parley.intake.file.FileRefused when it is no list; nothing is kept then
     */
    @RolesAllowed(Roles.OFFICER)
    public UUID receive(InputStream arriving, String fileName) {
        Spooled file = Workbooks.receive(arriving, limits, shelf.folder());
        try {
            FirstLook look = FirstLook.at(file, limits, Guess::knows);
            UUID id = Ids.next();
            sense.open(id, actor.account().orElse(null), fileName, file, look);
            shelf.keep(id, file);
            return id;
        } catch (RuntimeException e) {
            file.discard();
            throw e;
        }
    }

    /**
     * What was understood of the file, with the person's decisions so far.
     *
     * @throws Refusal when the file is no longer there
     */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public Understanding understanding(UUID id) {
        return sense.understanding(runs.load(id), shelf.take(id));
    }

    /** Reads the beginning of the file another way; the columns are guessed anew. */
    @RolesAllowed(Roles.OFFICER)
    public void readAs(UUID id, Reading reading) {
        Spooled file = shelf.take(id);
        sense.readAs(id, file, FirstLook.again(file, reading, limits));
    }

    /** Cuts the lines at another delimiter; the header is sought and the columns are guessed anew. */
    @RolesAllowed(Roles.OFFICER)
    public void cutAt(UUID id, char delimiter) {
        Spooled file = shelf.take(id);
        String encoding = runs.load(id).reading().encoding();
        sense.readAs(id, file, FirstLook.cutAt(file, encoding, delimiter, limits, Guess::knows));
    }

    /**
     * Reads another sheet of a workbook.
     *
     * @param sheet its place among the sheets that the first look names
     */
    @RolesAllowed(Roles.OFFICER)
    public void turnTo(UUID id, int sheet) {
        Spooled before = shelf.take(id);
        Spooled turned = Workbooks.turnTo(before, sheet, limits);
        Afterwards.whenRolledBack(turned::discardText);
        sense.readAs(id, turned, FirstLook.at(turned, limits, Guess::knows));
        Afterwards.whenCommitted(() -> {
            shelf.keep(id, turned);
            before.discardText();
        });
    }

    /**
     * Reads the whole list in the background and finds out who its people are. Writes nothing to the directory.
     *
     * @throws Refusal when the plan leaves open who the people are or where they sit
     */
    @RolesAllowed(Roles.OFFICER)
    public void read(UUID id, Plan decided) {
        Understanding seen = understanding(id);
        List<String> header = seen.look().header().names();
        Plan plan = sense.withCommittee(decided, seen.fileName());
        seen.mustHaveRows();
        plan.mustFit(header.size());
        seen.mustSayDays(plan);
        Spooled file = shelf.take(id);
        workers.reserve();
        if (!runs.toRead(id, plan, RunRows.json(header, plan.columns(), plan.committee()))) {
            throw IntakeRuns.tooLate(id);
        }
        RowReader rows = Sense.reader(seen, plan, places.code(plan.parliament()));
        IntakeRun run = runs.load(id);
        Afterwards.whenCommitted(() -> work.read(id, file, run, rows));
    }

    /** Enters what was shown, in the background. The second click does nothing. */
    @RolesAllowed(Roles.OFFICER)
    public void enter(UUID id) {
        workers.reserve();
        if (runs.move(id, IntakeState.SORTED, IntakeState.ENTERING, "intake.phase.matching")) {
            IntakeRun run = runs.load(id);
            Afterwards.whenCommitted(() -> work.enter(id, run));
        } else {
            workers.giveBack();
        }
    }

    /** Goes back from the preview to the columns. */
    @RolesAllowed(Roles.OFFICER)
    public void reconsider(UUID id) {
        shelf.take(id);
        runs.move(id, IntakeState.SORTED, IntakeState.LOOKED_AT, "");
    }

    /** Lets the list go without entering it. */
    @RolesAllowed(Roles.OFFICER)
    public void drop(UUID id) {
        if (runs.move(id, IntakeState.LOOKED_AT, IntakeState.DROPPED, "")
                || runs.move(id, IntakeState.SORTED, IntakeState.DROPPED, "")) {
            shelf.discard(id);
        }
    }

    /**
     * One run.
     *
     * @throws NotFound when there is none
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public IntakeRun run(UUID id) {
        IntakeRun run = runs.load(id);
        if (run.state().isWorking() && locks.anyQuiet() && locks.interruptAbandoned() > 0) {
            return runs.load(id);
        }
        return run;
    }

    /** Past and present runs, the latest first. */
    @Transactional(readOnly = true)
    public List<IntakeLine> list(int offset, int limit) {
        return runs.page(offset, limit);
    }

    /** How many runs there are. */
    @Transactional(readOnly = true)
    public int count() {
        return runs.count();
    }

    /** The people of a list that have this outcome, in the order of the list. */
    @Transactional(readOnly = true)
    public List<PersonLine> people(UUID id, Outcome outcome, int offset, int limit) {
        return lists.people(id, outcome, "", offset, limit);
    }

    /** Where the list and the directory differ about the person of that line. */
    @Transactional(readOnly = true)
    public List<ChangeLine> changes(UUID id, int line) {
        return lists.changes(id, line);
    }

    /** Lines or values that are not entered, in the order of the list. */
    @Transactional(readOnly = true)
    public List<FaultLine> faults(UUID id, Outcome outcome, int offset, int limit) {
        return lists.faults(id, outcome == Outcome.FAULTY, "", offset, limit);
    }

    /** How many lines or values are listed as not entered; a line can have several faults. */
    @Transactional(readOnly = true)
    public int countFaults(UUID id, Outcome outcome) {
        return lists.countFaults(id, outcome == Outcome.FAULTY, "");
    }
}
