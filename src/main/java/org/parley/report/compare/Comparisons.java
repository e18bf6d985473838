package org.parley.report.compare;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.parley.base.Roles;
import org.parley.progress.Scope;
import org.parley.progress.Scoreboards;
import org.parley.progress.Scores;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that is compared as of one moment, so that both sides, and all parts of each, agree while colleagues log. */
@Service
@RolesAllowed(Roles.VIEWER)
public class Comparisons {

    private final Scoreboards scoreboards;
    private final Paces paces;

    Comparisons(Scoreboards scoreboards, Paces paces) {
        this.scoreboards = scoreboards;
        this.paces = paces;
    }

    /** How one of the two stood at that moment. */
    public record Standing(Scores scores, Pace pace) {}

    /** Both, in the order in which they are asked for. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Standing> of(Scope one, Scope other) {
        return List.of(standing(one), standing(other));
    }

    private Standing standing(Scope scope) {
        return new Standing(scoreboards.of(scope), paces.of(scope));
    }
}
