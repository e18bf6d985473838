package org.parley.lawmaker;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads lawmakers out whole, one after the other: for who may take them along. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.OFFICER)
public class FullLawmakers {

    private final FullListing listing;
    private final Clock clock;
    private final Actor actor;

    FullLawmakers(FullListing listing, Clock clock, Actor actor) {
        this.listing = listing;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * Hands every lawmaker who fits to the reader, in the order of the list. Of a list that is narrowed to a parliament, their seats
     * elsewhere are left out.
     */
    public void each(LawmakerFilter filter, LawmakerSort sort, Consumer<? super FullLawmaker> reader) {
        listing.each(filter, sort, today(), reader);
    }

    /** Hands one lawmaker to the reader; nobody where there is none. */
    public void one(UUID lawmaker, Consumer<? super FullLawmaker> reader) {
        listing.one(lawmaker, reader);
    }

    /** Under which schemes other lists know those who fit. */
    public List<String> schemes(LawmakerFilter filter) {
        return listing.schemes(filter, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }
}
