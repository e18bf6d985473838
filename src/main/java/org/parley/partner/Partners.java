package org.parley.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What the desk does with partners. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Partners {

    private final PartnerRepository partners;
    private final PartnerList list;
    private final JdbcClient jdbc;

    Partners(PartnerRepository partners, PartnerList list, JdbcClient jdbc) {
        this.partners = partners;
        this.list = list;
        this.jdbc = jdbc;
    }

    /**
     * Enters a partner and returns its identity.
     *
     * @throws Refusal when one has that name or that acronym already; ask the person, then {@link #enterAnyway}
     */
    @RolesAllowed(Roles.OFFICER)
    public UUID enter(@Valid PartnerDetails details) {
        oneAfterTheOther();
        List<PartnerLine> alike = alike(details);
        if (!alike.isEmpty()) {
            throw new Refusal(
                    "partner.refusal.known",
                    "partner %s is called like that".formatted(alike.getFirst().id()),
                    alike.getFirst().name());
        }
        return enterAnyway(details);
    }

    /** Enters a partner although another one has that name or acronym: somebody said that they are two. */
    @RolesAllowed(Roles.OFFICER)
    public UUID enterAnyway(@Valid PartnerDetails details) {
        return partners.saveAndFlush(new Partner(details)).getId();
    }

    /**
     * Corrects a partner that was seen at a version.
     *
     * @throws org.parley.base.ChangedMeanwhile when somebody else changed it after that
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, @Valid PartnerDetails details) {
        partners.findById(id).orElseThrow(() -> new NotFound("partner", id)).correct(seen, details);
        partners.flush();
    }

    /** Who is called like that already, or has that acronym; at most five. */
    @Transactional(readOnly = true)
    public List<PartnerLine> alike(PartnerDetails details) {
        return list.alike(details.name(), details.acronym());
    }

    /**
     * Who may be the same organisation: called alike in any language, with the same acronym, or with one that the words of the name
     * begin with; at most five. Namesakes in two countries are told only where the whole name is the same.
     */
    @Transactional(readOnly = true)
    public List<PartnerLine> twins(UUID id) {
        return list.twins(id);
    }

    /** Where an old address leads: the partner into which that one was merged. */
    @Transactional(readOnly = true)
    public Optional<UUID> stayed(UUID gone) {
        return list.stayed(gone);
    }

    /** One page of the partners that match, by name unless the page says otherwise. */
    @Transactional(readOnly = true)
    public List<PartnerLine> list(PartnerFilter filter, Pageable page) {
        return list.page(filter, page);
    }

    /** How many partners match. */
    @Transactional(readOnly = true)
    public int count(PartnerFilter filter) {
        return list.count(filter);
    }

    /** Hands every partner that matches to the reader, in the order of the list. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void each(PartnerFilter filter, Sort sort, Consumer<? super PartnerLine> reader) {
        list.each(filter, sort, reader);
    }

    /**
     * One partner.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public PartnerLine line(UUID id) {
        return list.line(id).orElseThrow(() -> new NotFound("partner", id));
    }

    /** One page of what a picker offers for what was typed. */
    @Transactional(readOnly = true)
    public List<PartnerChoice> choices(String typed, Pageable page) {
        return list.page(new PartnerFilter(typed, null), page).stream()
                .map(line -> new PartnerChoice(line.id(), line.name(), line.acronym()))
                .toList();
    }

    /** The countries from which we have partners, alpha-2. */
    @Transactional(readOnly = true)
    public List<String> countries() {
        return list.countries();
    }

    /** Two people who enter the same partner at the same moment enter it once. */
    private void oneAfterTheOther() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('partner'))")
                .query((row, number) -> number)
                .list();
    }
}
