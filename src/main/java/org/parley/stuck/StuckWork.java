package org.parley.stuck;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.parley.base.Roles;
import org.parley.board.Silence;
import org.parley.commitment.CommitmentFilter;
import org.parley.commitment.Commitments;
import org.parley.duplicate.Duplicates;
import org.parley.duplicate.PairFilter;
import org.parley.progress.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what is stuck, as far as the acting person may see it, and with whom. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class StuckWork {

    private final StuckRows rows;
    private final StuckLists lists;
    private final Commitments commitments;
    private final Duplicates duplicates;

    StuckWork(StuckRows rows, StuckLists lists, Commitments commitments, Duplicates duplicates) {
        this.rows = rows;
        this.lists = lists;
        this.commitments = commitments;
        this.duplicates = duplicates;
    }

    /** What is stuck of a campaign or a letter today; nothing for so long makes a recipient silent. */
    public Stuck of(Scope scope, Silence silence) {
        UUID[] letters = rows.letters(scope);
        Tally tally = new Tally();
        rows.open(letters, silence, tally);
        rows.followUps(scope, tally);
        return new Stuck(
                tally.overdue(),
                tally.followUps(),
                tally.unowned(),
                tally.unreachable(),
                tally.silent(),
                commitments.count(promises(scope)),
                duplicates.count(pairs(scope)),
                tally.officers(rows.names("account", tally.accounts())),
                tally.parliaments(rows.names("parliament", tally.places())),
                rows.lettersWithoutOwner(letters),
                rows.listsWithDoubts(letters));
    }

    /** One page of stuck recipients, by letter and name. */
    public List<StuckLine> list(StuckFilter filter, int offset, int limit) {
        return lists.page(filter, offset, limit);
    }

    /** How many stuck recipients a filter means: the number itself. */
    public int count(StuckFilter filter) {
        return lists.count(filter);
    }

    /** How many of them each letter has, most first. */
    public List<Stuck.Named> byLetter(StuckFilter filter) {
        return lists.byLetter(filter);
    }

    /** The promises that are past their day. */
    public static CommitmentFilter promises(Scope scope) {
        return CommitmentFilter.ofCampaign(scope.campaign())
                .about(scope.letter())
                .late();
    }

    /** The pairs of people of whom somebody has to say whether they are one. */
    public static PairFilter pairs(Scope scope) {
        return scope.letter() == null
                ? PairFilter.ALL.getting(scope.campaign(), null)
                : PairFilter.ALL.getting(null, scope.letter());
    }
}
