package org.parley.outcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What the desk does with what parliaments did. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Actions {

    private final ActionList list;
    private final ActionRows rows;
    private final ActionKeepers keepers;

    Actions(ActionList list, ActionRows rows, ActionKeepers keepers) {
        this.list = list;
        this.rows = rows;
        this.keepers = keepers;
    }

    /**
     * Writes down what a parliament did. The same form saved twice is written down once.
     *
     * @param id the identity that the form was opened with
     * @throws Refusal when the day cannot be, or the chamber numbers something else so
     */
    @RolesAllowed(Roles.OFFICER)
    public void record(UUID id, @Valid ActionDetails details) {
        if (rows.write(id, details) == 0 && list.one(id).isEmpty()) {
            throw list.numbered(details.parliament(), details.chamber(), details.reference())
                    .map(first -> new Refusal(
                            "outcome.refusal.reference", "action %s is numbered like %s".formatted(id, first.id())))
                    .orElseGet(() -> noSuchChamber(id, details));
        }
    }

    /**
     * Corrects it, or says how far it came. Whoever works here may: the history says who did.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     * @throws Refusal when the chamber is another parliament's, or the action was taken out
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, @Valid ActionDetails details) {
        keepers.mustStand(id);
        if (rows.correct(id, seen, details) == 0) {
            long now = line(id).seen();
            throw now == seen ? noSuchChamber(id, details) : new ChangedMeanwhile(id, seen, now);
        }
    }

    /** Takes out what was written down by mistake, for who wrote it and for managers. */
    @RolesAllowed(Roles.OFFICER)
    public void takeOut(UUID id) {
        mine(id);
        rows.remove(id, true);
    }

    /** Brings back what was taken out. */
    @RolesAllowed(Roles.OFFICER)
    public void bringBack(UUID id) {
        mine(id);
        rows.remove(id, false);
    }

    /**
     * One action, whether it was taken out or not.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public ActionLine line(UUID id) {
        return list.one(id).orElseThrow(() -> new NotFound("action", id));
    }

    /** The action that a chamber, or a parliament as a whole, numbers so. */
    @Transactional(readOnly = true)
    public Optional<ActionLine> numbered(UUID parliament, @Nullable UUID chamber, String reference) {
        return list.numbered(parliament, chamber, reference);
    }

    /** What is wrong with a day at a stage, as a key of the translations; nothing where it can be. */
    @Transactional(readOnly = true)
    public Optional<String> wrong(LocalDate day, ActionStage stage) {
        return Optional.ofNullable(ActionRows.wrong(day, stage, list.today()));
    }

    /** One page of those that match, the latest first unless the page says otherwise. */
    @Transactional(readOnly = true)
    public List<ActionLine> list(ActionFilter filter, Pageable page) {
        return list.page(filter, page);
    }

    /** Hands all that match to the reader, in the order of the list. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void each(ActionFilter filter, Sort sort, Consumer<? super ActionLine> reader) {
        list.each(filter, sort, reader);
    }

    /** How many match. */
    @Transactional(readOnly = true)
    public int count(ActionFilter filter) {
        return list.count(filter);
    }

    /** How many of those that match are of which kind, in the order of the kinds; one of which none is is missing. */
    @Transactional(readOnly = true)
    public Map<ActionKind, Integer> kinds(ActionFilter filter) {
        return list.kinds(filter);
    }

    /** In how many of those that match the filter's lawmaker did what, in the order of the roles. */
    @Transactional(readOnly = true)
    public Map<PartRole, Integer> roles(ActionFilter filter) {
        return list.roles(filter);
    }

    /** Of how many of those that match what was said about the filter's letter, or about letters of its campaign. */
    @Transactional(readOnly = true)
    public Map<Bearing, Integer> bearings(ActionFilter filter) {
        return list.bearings(filter);
    }

    private static Refusal noSuchChamber(UUID id, ActionDetails details) {
        return new Refusal(
                "outcome.refusal.chamber",
                "action %s in chamber %s of parliament %s".formatted(id, details.chamber(), details.parliament()));
    }

    private void mine(UUID id) {
        if (!line(id).mayTakeOut()) {
            throw new Refusal("outcome.refusal.not-yours", "action %s is another's".formatted(id));
        }
    }
}
