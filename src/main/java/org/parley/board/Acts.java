package org.parley.board;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.ManyFollowUps;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Tending;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done with many recipients of a letter at once. Whoever does so at the same time waits, and finds done what was done; the
 * same form saved twice does it once. Who and when is kept, and what can be undone is.
 */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class Acts {

    private final KeptActs kept;
    private final Tending tending;
    private final ManyFollowUps followUps;

    Acts(KeptActs kept, Tending tending, ManyFollowUps followUps) {
        this.kept = kept;
        this.tending = tending;
        this.followUps = followUps;
    }

    /**
     * Lets somebody look after recipients, or nobody.
     *
     * @param act the identity that the form was opened with
     */
    public Done assign(UUID act, UUID letter, Set<UUID> recipients, @Nullable UUID owner) {
        return once(act, letter, () -> {
            int meant = sum(kept.states(letter, recipients));
            List<KeptActs.Row> rows = tending.assign(letter, recipients, owner).stream()
                    .map(one -> new KeptActs.Row(one.recipient(), one.before(), null))
                    .toList();
            kept.keep(act, letter, ActKind.ASSIGNED, owner, rows);
            return new Done(act, rows.size(), Map.of(Why.ALREADY, meant - rows.size()));
        });
    }

    /** Says that nothing more is expected from those from whom nothing came back. */
    public Done noReply(UUID act, UUID letter, Set<UUID> recipients) {
        return once(act, letter, () -> {
            Map<RecipientState, Integer> before = kept.states(letter, recipients);
            return moved(
                    act,
                    letter,
                    ActKind.NO_REPLY,
                    tending.noReply(letter, recipients),
                    before,
                    RecipientState.NO_REPLY);
        });
    }

    /** Expects an answer again from those of whom it was said that none comes. */
    public Done expect(UUID act, UUID letter, Set<UUID> recipients) {
        return once(act, letter, () -> {
            Map<RecipientState, Integer> before = kept.states(letter, recipients);
            return moved(act, letter, ActKind.WAITING, tending.expect(letter, recipients), before, RecipientState.SENT);
        });
    }

    /**
     * Plans a follow-up about recipients: one for each of them, or one for all.
     *
     * @param details about the letter
     */
    public Done plan(UUID act, UUID letter, Set<UUID> recipients, FollowUpDetails details, boolean forEach) {
        return once(act, letter, () -> {
            int meant = sum(kept.states(letter, recipients));
            List<ManyFollowUps.Raised> raised = forEach
                    ? followUps.raiseForEach(recipients, details)
                    : followUps.raiseForAll(act, recipients, details);
            kept.keep(
                    act,
                    letter,
                    ActKind.PLANNED,
                    details.assigneeId(),
                    raised.stream()
                            .map(one -> new KeptActs.Row(one.recipient(), null, one.followUp()))
                            .toList());
            return new Done(act, raised.size(), Map.of(Why.LEFT_OUT, meant - raised.size()));
        });
    }

    /**
     * Takes back what was done, with all who are still as it left them.
     *
     * @throws Refusal when it was taken back already, or somebody else did it and the person is no manager
     */
    public Done undo(UUID id) {
        KeptActs.Act act = kept.act(id);
        tending.hold(act.letter());
        kept.undone(id);
        List<KeptActs.Row> rows = kept.rows(id);
        Set<UUID> recipients =
                Set.copyOf(rows.stream().map(KeptActs.Row::recipient).toList());
        int back = switch (act.kind()) {
            case ASSIGNED ->
                tending.giveBack(
                        rows.stream()
                                .map(row -> new Tending.Assigned(row.recipient(), row.before()))
                                .toList(),
                        act.assignee());
            case NO_REPLY -> tending.expect(act.letter(), recipients).size();
            case WAITING -> tending.noReply(act.letter(), recipients).size();
            case PLANNED -> unplan(rows);
        };
        return new Done(id, back, Map.of(Why.CHANGED, rows.size() - back));
    }

    private int unplan(List<KeptActs.Row> rows) {
        List<UUID> raised = rows.stream()
                .flatMap(row -> row.followUp() == null ? Stream.of() : Stream.of(row.followUp()))
                .distinct()
                .toList();
        int gone = followUps.takeBack(raised);
        return raised.size() == 1 && gone == 1 ? rows.size() : gone;
    }

    private Done once(UUID act, UUID letter, Supplier<Done> work) {
        tending.hold(letter);
        int already = kept.recipients(act);
        return already > 0 ? new Done(act, already, Map.of()) : work.get();
    }

    private Done moved(
            UUID act,
            UUID letter,
            ActKind kind,
            List<UUID> moved,
            Map<RecipientState, Integer> before,
            RecipientState state) {
        kept.keep(
                act,
                letter,
                kind,
                null,
                moved.stream().map(one -> new KeptActs.Row(one, null, null)).toList());
        int notSent = number(before, RecipientState.CHOSEN) + number(before, RecipientState.EXCLUDED);
        int already = number(before, state);
        return new Done(
                act,
                moved.size(),
                Map.of(
                        Why.NOT_SENT,
                        notSent,
                        Why.ALREADY,
                        already,
                        Why.CAME_BACK,
                        sum(before) - notSent - already - moved.size()));
    }

    private static int number(Map<RecipientState, Integer> states, RecipientState state) {
        return states.getOrDefault(state, 0);
    }

    private static int sum(Map<RecipientState, Integer> states) {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }
}
