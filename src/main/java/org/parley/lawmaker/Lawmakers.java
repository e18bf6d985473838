package org.parley.lawmaker;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people we write to: found and listed. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Lawmakers {

    private final Listing listing;
    private final Clock clock;
    private final Actor actor;

    Lawmakers(Listing listing, Clock clock, Actor actor) {
        this.listing = listing;
        this.clock = clock;
        this.actor = actor;
    }

    /** One page of the lawmakers who fit; for the first pages of a list or a pick from a search. */
    public List<LawmakerLine> list(LawmakerFilter filter, LawmakerSort sort, int offset, int limit) {
        return listing.list(filter, sort, today(), offset, limit);
    }

    /** How many lawmakers fit. */
    public int count(LawmakerFilter filter) {
        return listing.count(filter, today());
    }

    /** The lawmakers with these ids, by id; unknown ids are left out. */
    public Map<UUID, LawmakerLine> named(Collection<UUID> ids) {
        Map<UUID, LawmakerLine> named = new LinkedHashMap<>();
        listing.named(ids, today()).forEach(line -> named.put(line.id(), line));
        return named;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }
}
