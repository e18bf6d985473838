package org.parley.response;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.contact.NextStep;
import org.parley.contact.NextStepAgreed;
import org.parley.recipient.RecipientLine;
import org.parley.recipient.Recipients;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk does with responses. The database lets the recipient's state follow from all that came back. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Responses {

    private final ResponseRepository responses;
    private final ResponseList list;
    private final Recipients recipients;
    private final PossibleDays days;
    private final ApplicationEventPublisher events;
    private final Actor actor;
    private final Clock clock;

    Responses(
            ResponseRepository responses,
            ResponseList list,
            Recipients recipients,
            PossibleDays days,
            ApplicationEventPublisher events,
            Actor actor,
            Clock clock) {
        this.responses = responses;
        this.list = list;
        this.recipients = recipients;
        this.days = days;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Logs a response, and what comes next if something does. The same form saved twice is logged once, as it was saved last.
     *
     * @param id the identity that the form was opened with
     * @throws Refusal when the letter was not sent to the recipient, or nothing can have come back on that day
     */
    @RolesAllowed(Roles.OFFICER)
    public void log(UUID id, UUID recipient, ResponseDetails details, @Nullable NextStep next) {
        log(id, recipient, details, next, Sure.OF_NOTHING);
    }

    /**
     * The same by somebody who was asked.
     *
     * @throws Refusal also when it came before the letter was sent and they are not sure of that
     * @throws LoggedMeanwhile when somebody else logged one that they have not seen
     */
    @RolesAllowed(Roles.OFFICER)
    public void log(UUID id, UUID recipient, ResponseDetails details, @Nullable NextStep next, Sure sure) {
        RecipientLine from = recipients.line(recipient);
        days.mustBePossible(from, details.receivedOn(), sure);
        list.hold(recipient);
        Response known = responses.findById(id).orElse(null);
        if (known == null) {
            mustBeSeen(recipient, sure);
            responses.save(new Response(id, recipient, details, actor.id(), clock.instant()));
        } else if (known.recordedBy().equals(actor.id()) && known.recipientId().equals(recipient)) {
            if (!known.details().equals(details)) {
                known.say(details);
            }
        } else {
            throw new NotFound("response", id);
        }
        responses.flush();
        if (next != null) {
            events.publishEvent(new NextStepAgreed(
                    next, from.lawmaker(), list.campaignOf(from.letter()), from.letter(), recipient, null));
        }
    }

    /**
     * Corrects a response that was seen at a version.
     *
     * @throws org.parley.base.ChangedMeanwhile when somebody else changed it after that
     * @throws Refusal when nothing can have come back on that day
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, ResponseDetails details, Sure sure) {
        Response known = responses.findById(id).orElseThrow(() -> new NotFound("response", id));
        days.mustBePossible(recipients.line(known.recipientId()), details.receivedOn(), sure);
        known.correct(seen, details);
        responses.flush();
    }

    /**
     * One response.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public ResponseLine line(UUID id) {
        return list.line(id).orElseThrow(() -> new NotFound("response", id));
    }

    /** What came back from a recipient, the latest first. */
    @Transactional(readOnly = true)
    public List<ResponseLine> ofRecipient(UUID recipient) {
        return list.ofRecipient(recipient);
    }

    /** One page of the responses that match, the latest first. */
    @Transactional(readOnly = true)
    public List<ResponseLine> list(ResponseFilter filter, Pageable page) {
        return list.page(filter, actor.id(), page);
    }

    /** Hands every response that matches to the reader, the latest first. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void each(ResponseFilter filter, Consumer<? super ResponseLine> reader) {
        list.each(filter, actor.id(), reader);
    }

    /** How many responses match. */
    @Transactional(readOnly = true)
    public int count(ResponseFilter filter) {
        return list.count(filter, actor.id());
    }

    /** How many of each class came back on a letter; a class of which there is none is missing. */
    @Transactional(readOnly = true)
    public Map<ResponseClass, Integer> classes(UUID letter) {
        return list.classes(letter);
    }

    /** What was logged on letters of mine since a day on my clock, the latest first. */
    @Transactional(readOnly = true)
    public List<ResponseLine> newOnMyLetters(LocalDate since, int limit) {
        return list.newOnLettersOf(actor.id(), since.atStartOfDay(actor.zone()).toInstant(), limit);
    }

    /** How many were logged on letters of mine since a day on my clock. */
    @Transactional(readOnly = true)
    public int countNewOnMyLetters(LocalDate since) {
        return list.countNewOnLettersOf(
                actor.id(), since.atStartOfDay(actor.zone()).toInstant());
    }

    private void mustBeSeen(UUID recipient, Sure sure) {
        Set<UUID> seen = sure.seen();
        if (seen != null) {
            list.ofRecipient(recipient).stream()
                    .filter(other -> !seen.contains(other.id()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new LoggedMeanwhile(other);
                    });
        }
    }
}
