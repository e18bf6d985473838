package org.parley.intake;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a whole import back: what it added goes, what it changed is as before, and what was changed or used since stays. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class IntakeUndo {

    private final TakingBack back;
    private final IntakeRuns runs;
    private final IntakeWork work;
    private final Workers workers;
    private final Actor actor;

    IntakeUndo(TakingBack back, IntakeRuns runs, IntakeWork work, Workers workers, Actor actor) {
        this.back = back;
        this.runs = runs;
        this.work = work;
        this.workers = workers;
        this.actor = actor;
    }

    /** Whether the person may take the run back: whoever began it, and managers. */
    @Transactional(readOnly = true)
    public boolean may(UUID run) {
        return actor.is(Roles.MANAGER)
                || (actor.is(Roles.OFFICER)
                        && back.startedBy(run).filter(actor.id()::equals).isPresent());
    }

    /**
     * Takes back what a run entered, in the background. The second click does nothing.
     *
     * @throws Refusal when it is somebody else's run and the person is no manager
     */
    @RolesAllowed(Roles.OFFICER)
    public void undo(UUID run) {
        if (!may(run)) {
            throw new Refusal("intake.refusal.not-yours", "intake %s is somebody else's".formatted(run));
        }
        UUID who = actor.id();
        workers.reserve();
        if (runs.move(run, IntakeState.ENTERED, IntakeState.UNDOING, "intake.phase.undoing")) {
            IntakeRun entered = runs.load(run);
            Afterwards.whenCommitted(() -> work.undo(run, entered, who));
        } else {
            workers.giveBack();
        }
    }

    /** That the run was taken back, when it was. */
    @Transactional(readOnly = true)
    public Optional<Undone> undone(UUID run) {
        return back.undone(run);
    }

    /** What stays of a run that was taken back, one page of it. */
    @Transactional(readOnly = true)
    public List<RestLine> rest(UUID run, int offset, int limit) {
        return back.rest(run, offset, limit);
    }
}
