package org.parley.duplicate;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who may be entered twice: proposed, told apart, looked for again. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Duplicates {

    private final Pairs pairs;
    private final Searches searches;
    private final SearchWork work;
    private final Actor actor;
    private final Clock clock;

    Duplicates(Pairs pairs, Searches searches, SearchWork work, Actor actor, Clock clock) {
        this.pairs = pairs;
        this.searches = searches;
        this.work = work;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of the pairs, those first for whom most speaks; those told apart lately first. */
    @Transactional(readOnly = true)
    public List<PairLine> list(PairFilter filter, int offset, int limit) {
        return pairs.page(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(PairFilter filter) {
        return pairs.count(filter);
    }

    /** Says that the two are different people: for good, or until somebody thinks again. */
    @RolesAllowed(Roles.OFFICER)
    public void tellApart(UUID one, UUID other) {
        pairs.tellApart(one, other, actor.id(), OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)));
    }

    /** Takes back that the two are different people. */
    @RolesAllowed(Roles.OFFICER)
    public void thinkAgain(UUID one, UUID other) {
        pairs.forget(one, other);
    }

    /** How the last look over the directory stands. */
    public SearchState search() {
        searches.endAbandoned();
        return searches.state();
    }

    /** Looks over the whole directory, in the background. While somebody looks, a second click does nothing. */
    @RolesAllowed(Roles.OFFICER)
    public void lookAgain() {
        searches.endAbandoned();
        searches.begin(actor.id()).ifPresent(work::start);
    }
}
