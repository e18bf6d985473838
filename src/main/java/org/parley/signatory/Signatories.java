package org.parley.signatory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * What the desk does with those who sign a letter. Who keeps the letter writes them down; everybody sees them, but for the
 * anonymous ones, who are only counted for whoever does not keep it.
 */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Signatories {

    private final SignatoryRepository signatories;
    private final SignatoryList list;
    private final Round round;
    private final Blocks blocks;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Signatories(
            SignatoryRepository signatories,
            SignatoryList list,
            Round round,
            Blocks blocks,
            JdbcClient jdbc,
            Actor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.signatories = signatories;
        this.list = list;
        this.round = round;
        this.blocks = blocks;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Writes down somebody at the end of the list, with what we heard of them, and returns the identity.
     *
     * @throws Refusal when the partner is in the list already, nobody is named, the day is to come, or it is another officer's letter
     */
    @RolesAllowed(Roles.OFFICER)
    public UUID add(UUID letter, @Valid SignatoryDetails details, Heard heard) {
        round.hold(letter);
        mustBeSomebody(letter, details, null);
        Signatory signatory = new Signatory(letter, round.end(letter), details, first(heard));
        return store(signatory);
    }

    /**
     * Corrects who it is or how they stand under the letter, seen at a version.
     *
     * @throws org.parley.base.ChangedMeanwhile when somebody else changed it after that
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, @Valid SignatoryDetails details) {
        Signatory signatory = held(id);
        mustBeSomebody(signatory.letter(), details, id);
        signatory.correct(seen, details);
        store(signatory);
        if (details.anonymous()) {
            round.takeNameFromSealed(id);
        }
        events.publishEvent(new SignatoriesChanged(signatory.letter()));
    }

    /**
     * Takes down what we heard of a signatory who was seen at a version.
     *
     * @throws Refusal when one cannot come to that from where they are: who signed cannot decline, only withdraw
     */
    @RolesAllowed(Roles.OFFICER)
    public void hear(UUID id, long seen, Heard heard) {
        Signatory signatory = held(id);
        mustHaveHappened(heard);
        signatory.hear(seen, heard);
        store(signatory);
        events.publishEvent(new SignatoriesChanged(signatory.letter()));
    }

    /**
     * Takes somebody out who was written down by mistake.
     *
     * @throws Refusal when they stood under the letter when it was sealed
     */
    @RolesAllowed(Roles.OFFICER)
    public void remove(UUID id) {
        Signatory signatory = held(id);
        if (round.stoodWhenSealed(id)) {
            throw new Refusal("signatory.refusal.sealed", "signatory %s stands under a sealed letter".formatted(id));
        }
        signatories.delete(signatory);
        signatories.flush();
        events.publishEvent(new SignatoriesChanged(signatory.letter()));
    }

    /** Puts the letter's signatories into this order; those not told keep theirs, after the others. */
    @RolesAllowed(Roles.OFFICER)
    public void order(UUID letter, List<UUID> ids) {
        round.hold(letter);
        round.order(letter, ids);
    }

    /** Puts them into the order of their names. */
    @RolesAllowed(Roles.OFFICER)
    public void orderByName(UUID letter) {
        round.hold(letter);
        round.orderByName(letter);
    }

    /** Until when the letter can be signed, with the version that a form carries back. */
    @Transactional(readOnly = true)
    public Deadline deadline(UUID letter) {
        return round.deadline(letter);
    }

    /**
     * Says until when the letter can be signed.
     *
     * @throws org.parley.base.ChangedMeanwhile when somebody else said so after that version
     */
    @RolesAllowed(Roles.OFFICER)
    public void setDeadline(UUID letter, Deadline seen, Deadline wanted) {
        round.hold(letter);
        round.setDeadline(letter, seen, wanted);
    }

    /** One page of the signatories that match and that the acting person may know, in their order unless the page says otherwise. */
    @Transactional(readOnly = true)
    public List<SignatoryLine> list(SignatoryFilter filter, Pageable page) {
        return list.page(filter, page);
    }

    /** How many match that the acting person may know. */
    @Transactional(readOnly = true)
    public int count(SignatoryFilter filter) {
        return list.count(filter);
    }

    /** Hands every signatory that matches and that the acting person may know to the reader, in the order of the list. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void each(SignatoryFilter filter, Sort sort, Consumer<? super SignatoryLine> reader) {
        list.each(filter, sort, reader);
    }

    /**
     * One signatory.
     *
     * @throws NotFound when there is none, or none that this person may know
     */
    @Transactional(readOnly = true)
    public SignatoryLine line(UUID id) {
        return list.line(id).orElseThrow(() -> new NotFound("signatory", id));
    }

    /** Letters that a partner signs or was asked to sign, the latest first; without those where it is anonymous for this person. */
    @Transactional(readOnly = true)
    public List<SignatoryLine> ofPartner(UUID partner, int limit) {
        return list.ofPartner(partner, limit);
    }

    /** How many there are of each kind, the anonymous ones counted. */
    @Transactional(readOnly = true)
    public SignatoryCounts counts(UUID letter) {
        return list.counts(letter);
    }

    /** What stands under the letter; sealed, what stood there when it was, and who came after. */
    @Transactional(readOnly = true)
    public SignatoryBlock block(UUID letter) {
        return blocks.of(letter);
    }

    private Signatory held(UUID id) {
        UUID letter =
                list.line(id).orElseThrow(() -> new NotFound("signatory", id)).letter();
        round.hold(letter);
        return signatories.findById(id).orElseThrow(() -> new NotFound("signatory", id));
    }

    private UUID store(Signatory signatory) {
        signatory.recorded(actor.id(), clock.instant());
        return signatories.saveAndFlush(signatory).getId();
    }

    private SignatoryState first(Heard heard) {
        mustHaveHappened(heard);
        return new SignatoryState.Invited(heard.day()).then(heard);
    }

    private void mustHaveHappened(Heard heard) {
        if (heard.day().isAfter(LocalDate.now(clock.withZone(actor.zone())))) {
            throw new Refusal("signatory.refusal.tomorrow", "%s is to come".formatted(heard.day()));
        }
    }

    private void mustBeSomebody(UUID letter, SignatoryDetails details, @Nullable UUID itself) {
        UUID partner = details.partner();
        if (partner == null && details.person().isEmpty()) {
            throw new Refusal("signatory.refusal.nobody", "a signatory of letter %s is nobody".formatted(letter));
        }
        boolean twice = partner != null
                && jdbc.sql("""
                            select exists (select from signatory
                                            where letter_id = :letter and partner_id = :partner and id is distinct from :itself)
                            """)
                        .param("letter", letter)
                        .param("partner", partner)
                        .param("itself", itself, Types.OTHER)
                        .query(Boolean.class)
                        .single();
        if (twice) {
            throw new Refusal(
                    "signatory.refusal.twice", "partner %s is in the list of letter %s".formatted(partner, letter));
        }
    }
}
