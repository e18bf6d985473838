package org.parley.lawmaker;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.Seen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people we write to: found, listed, entered, corrected. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Lawmakers {

    /** As many of those whom a search finds are counted; a count of one more means that there may be any number. */
    public static final int COUNTED = 10_000;

    private final LawmakerRepository lawmakers;
    private final Listing listing;
    private final LawmakerFacts facts;
    private final Ladders ladders;
    private final Clock clock;
    private final Actor actor;

    Lawmakers(
            LawmakerRepository lawmakers,
            Listing listing,
            LawmakerFacts facts,
            Ladders ladders,
            Clock clock,
            Actor actor) {
        this.lawmakers = lawmakers;
        this.listing = listing;
        this.facts = facts;
        this.ladders = ladders;
        this.clock = clock;
        this.actor = actor;
    }

    /** One page of the lawmakers who fit, however far down; a deep page of a long list may be a minute behind changes. */
    @Transactional(readOnly = true)
    public List<LawmakerLine> list(LawmakerFilter filter, LawmakerSort sort, int offset, int limit) {
        return listing.page(filter, sort, today(), offset, limit);
    }

    /**
     * How many lawmakers fit; of what a search finds, {@link #COUNTED} and one at most. A number above ten thousand may be five
     * seconds old.
     */
    @Transactional(readOnly = true)
    public int count(LawmakerFilter filter) {
        return listing.count(filter, today());
    }

    /** Who of the lawmakers fit, in no order; no more than {@code most}. */
    @Transactional(readOnly = true)
    public List<UUID> ids(LawmakerFilter filter, int most) {
        return listing.ids(filter, today(), most);
    }

    /** The lawmakers with these ids, by id; unknown ids are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, LawmakerLine> named(Collection<UUID> ids) {
        Map<UUID, LawmakerLine> named = new LinkedHashMap<>();
        listing.named(ids, today()).forEach(line -> named.put(line.id(), line));
        return named;
    }

    /** Parties and political groups whose name contains what was typed, among the seats of a parliament or of all. */
    @Transactional(readOnly = true)
    public List<String> parties(LawmakerFilter among, String typed, int limit) {
        return facts.parties(among, typed, limit);
    }

    /**
     * A lawmaker as a form shows them, and at which version.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public Seen<LawmakerDetails> details(UUID lawmaker) {
        Lawmaker found = load(lawmaker);
        return new Seen<>(lawmaker, found.seen(), found.details());
    }

    /** On which committees a lawmaker sits. */
    @Transactional(readOnly = true)
    public List<CommitteeSeatLine> committees(UUID lawmaker) {
        return facts.committees(lawmaker);
    }

    /** How other lists know a lawmaker. */
    @Transactional(readOnly = true)
    public List<ExternalId> externalIds(UUID lawmaker) {
        return facts.externalIds(lawmaker);
    }

    /** Who somebody is today who was merged with somebody else; nothing for who never was. */
    @Transactional(readOnly = true)
    public Optional<UUID> whoStayed(UUID lawmaker) {
        return facts.whoStayed(lawmaker);
    }

    /** The same, or who somebody is today who was merged: an old address means them. */
    @Transactional(readOnly = true)
    public @Nullable UUID today(@Nullable UUID lawmaker) {
        return lawmaker == null ? null : facts.whoStayed(lawmaker).orElse(lawmaker);
    }

    /** Enters a new person. */
    @RolesAllowed(Roles.OFFICER)
    public UUID enter(LawmakerDetails details) {
        ladders.forget();
        return lawmakers.saveAndFlush(new Lawmaker(details)).getId();
    }

    /**
     * Corrects what is known about a person.
     *
     * @param seen the version that the form was opened at
     * @throws org.parley.base.ChangedMeanwhile when somebody else corrected it since
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID lawmaker, long seen, LawmakerDetails details) {
        Lawmaker found = load(lawmaker);
        found.correct(seen, details);
        lawmakers.saveAndFlush(found);
        ladders.forget();
    }

    private Lawmaker load(UUID lawmaker) {
        return lawmakers.findById(lawmaker).orElseThrow(() -> new NotFound("lawmaker", lawmaker));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }
}
