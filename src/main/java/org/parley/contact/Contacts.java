package org.parley.contact;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.attachment.Attachments;
import org.parley.attachment.Subject;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk does with contacts. A confidential one does not exist for whoever it does not concern. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Contacts {

    /** The word for a contact to which files belong. */
    public static final String SUBJECT = "contact";

    private final ContactRepository contacts;
    private final ContactList list;
    private final TwinList twins;
    private final Completion completion;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;
    private final Actor actor;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            ContactList list,
            TwinList twins,
            Completion completion,
            Attachments attachments,
            ApplicationEventPublisher events,
            Actor actor,
            Clock clock) {
        this.twins = twins;
        this.completion = completion;
        this.attachments = attachments;
        this.contacts = contacts;
        this.list = list;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Logs a contact, and what comes next if something does. The same form saved twice is logged once, as it was saved last: an
     * answer of ours may have been lost on the way.
     *
     * @param id the identity that the form was opened with
     */
    @RolesAllowed(Roles.OFFICER)
    public void log(UUID id, ContactDetails details, @Nullable NextStep next) {
        logWhole(id, details, next == null ? List.of() : List.of(next), Set.of());
    }

    /**
     * The same, unless it was logged already by whoever it may have been; who logs at the same moment waits and is told.
     *
     * @throws LoggedAlready when there is one of the same kind with one of the same people on the same day, which the person may see
     */
    @RolesAllowed(Roles.OFFICER)
    public void logIfNew(UUID id, ContactDetails details, List<NextStep> next, Set<UUID> files) {
        twins.waitForOthers(details.kind());
        List<Twin> same = twins.of(id, details);
        if (!same.isEmpty()) {
            throw new LoggedAlready(id, same);
        }
        logWhole(id, details, next, files);
    }

    /** The same, with all that comes next, of the whole and of its points, and with files that wait. */
    @RolesAllowed(Roles.OFFICER)
    public void logWhole(UUID id, ContactDetails details, List<NextStep> next, Set<UUID> files) {
        ContactDetails whole = held(id, details);
        Contact known = contacts.findById(id).orElse(null);
        if (known == null) {
            contacts.save(new Contact(id, whole, actor.id(), clock.instant()));
        } else if (!known.recordedBy().equals(actor.id())) {
            throw new NotFound("contact", id);
        } else if (!known.details().equals(whole)) {
            known.correct(known.seen(), whole, clock.instant());
        }
        contacts.flush();
        agree(id, whole, next);
        attach(id, files);
    }

    /**
     * Takes back what was logged, as long as nobody corrected it and nothing came of it.
     *
     * @throws NotFound when there is none, or none for this person
     * @throws Refusal when somebody did, or somebody else logged it and the person is no manager
     */
    @RolesAllowed(Roles.OFFICER)
    public void takeBack(UUID id) {
        Contact logged = visible(id);
        if (logged.seen() > 0 || !(logged.recordedBy().equals(actor.id()) || actor.is(Roles.MANAGER))) {
            throw new Refusal(
                    "contact.refusal.stays", "contact %s cannot be taken back by %s".formatted(id, actor.id()));
        }
        if (!attachments.of(new Subject(SUBJECT, id)).isEmpty()) {
            throw new Refusal("contact.refusal.stays", "contact %s has files".formatted(id));
        }
        try {
            contacts.delete(logged);
            contacts.flush();
        } catch (DataIntegrityViolationException somethingCameOfIt) {
            throw new Refusal("contact.refusal.stays", "contact %s has something that came of it".formatted(id));
        }
    }

    /**
     * Corrects a contact that was seen at a version.
     *
     * @throws org.parley.base.ChangedMeanwhile when somebody else changed it after that
     * @throws NotFound when there is none, or none for this person
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, ContactDetails details) {
        correct(id, seen, details, List.of());
    }

    /** The same, with what comes next of points that were added. */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, ContactDetails details, List<NextStep> next) {
        Contact logged = visible(id);
        ContactDetails whole = held(id, details);
        logged.correct(seen, whole, clock.instant());
        contacts.flush();
        agree(id, whole, next);
    }

    /**
     * What was read or typed before, for the partners into which others were merged since.
     *
     * @throws Refusal when a partner is gone
     */
    @RolesAllowed(Roles.OFFICER)
    public ContactDetails asTheyAreNow(ContactDetails details) {
        return completion.asTheyAreNow(details);
    }

    /** One page of the contacts that match, the latest first unless the page says otherwise. */
    @Transactional(readOnly = true)
    public List<ContactLine> list(ContactFilter filter, Pageable page) {
        return list.page(filter, page);
    }

    /** Hands every contact that matches to the reader, in the order of the list and with the notes whole. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void each(ContactFilter filter, Sort sort, Consumer<? super ContactLine> reader) {
        list.each(filter, sort, reader);
    }

    /** How many contacts match. */
    @Transactional(readOnly = true)
    public int count(ContactFilter filter) {
        return list.count(filter);
    }

    /**
     * One contact.
     *
     * @throws NotFound when there is none, or none for this person
     */
    @Transactional(readOnly = true)
    public ContactShown show(UUID id) {
        return list.show(id);
    }

    /**
     * What was planned took place, and there is nothing to add.
     *
     * @return the version at which it stands now; none when it changed nothing: somebody said so already, or it is still to come
     * @throws NotFound when there is none, or none for this person
     */
    @RolesAllowed(Roles.OFFICER)
    public OptionalLong tookPlace(UUID id) {
        Contact contact = visible(id);
        if (!contact.tookPlace(clock.instant())) {
            return OptionalLong.empty();
        }
        contacts.flush();
        return OptionalLong.of(contact.seen());
    }

    /**
     * Nobody said yet, after all, that it took place.
     *
     * @throws org.parley.base.ChangedMeanwhile when somebody changed it after that
     */
    @RolesAllowed(Roles.OFFICER)
    public void isPlanned(UUID id, long seen) {
        visible(id).isPlanned(seen);
        contacts.flush();
    }

    /** Who works for these lawmakers today, and of those who were there whoever has left since. */
    @Transactional(readOnly = true)
    public List<StaffChoice> offices(Set<UUID> lawmakers, Set<UUID> wereThere) {
        return lawmakers.isEmpty() ? List.of() : list.offices(lawmakers, wereThere);
    }

    private Contact visible(UUID id) {
        list.show(id);
        return contacts.findById(id).orElseThrow(() -> new NotFound("contact", id));
    }

    /** The contact as it is stored, with nobody signing its letter meanwhile. */
    private ContactDetails held(UUID id, ContactDetails typed) {
        ContactDetails whole = completion.of(typed);
        contacts.holdLetters(id, whole.letterId());
        return whole;
    }

    private void agree(UUID id, ContactDetails contact, List<NextStep> next) {
        UUID lawmaker = contact.onlyLawmaker();
        next.forEach(step -> events.publishEvent(
                new NextStepAgreed(step, lawmaker, contact.campaignId(), contact.letterId(), null, id)));
    }

    /** What the same form attached when it was saved before is there already. */
    private void attach(UUID id, Set<UUID> files) {
        Subject subject = new Subject(SUBJECT, id);
        Set<UUID> waiting = new HashSet<>(files);
        attachments.of(subject).forEach(file -> waiting.remove(file.id()));
        if (!waiting.isEmpty()) {
            attachments.attach(subject, waiting);
        }
    }
}
