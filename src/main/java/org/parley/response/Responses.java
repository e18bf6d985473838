package org.parley.response;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** What the desk does with responses. The recipient's state follows what came back. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Responses {

    private final ResponseRepository responses;
    private final ResponseList list;
    private final Recipients recipients;
    private final ApplicationEventPublisher events;
    private final Actor actor;
    private final Clock clock;

    Responses(
            ResponseRepository responses,
            ResponseList list,
            Recipients recipients,
            ApplicationEventPublisher events,
            Actor actor,
            Clock clock) {
        this.responses = responses;
        this.list = list;
        this.recipients = recipients;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Logs a response, and what comes next if something does. The same form saved twice is logged once, as it was saved last.
     *
     * @param id the identity that the form was opened with
     * @throws Refusal when the letter was not sent to the recipient, or not yet on that day
     */
    @RolesAllowed(Roles.OFFICER)
    public void log(UUID id, ResponseDetails details, @Nullable NextStep next) {
        RecipientLine recipient = recipients.line(details.recipientId());
        mustHaveBeenPossible(recipient, details.receivedOn());
        Response known = responses.findById(id).orElse(null);
        if (known == null) {
            responses.save(new Response(id, details, actor.id(), clock.instant()));
        } else if (known.recordedBy().equals(actor.id())
                && known.details().recipientId().equals(details.recipientId())) {
            known.say(details);
        } else {
            throw new NotFound("response", id);
        }
        responses.flush();
        details.responseClass().counts().ifPresent(state -> recipients.received(details.recipientId(), state));
        if (next != null) {
            events.publishEvent(new NextStepAgreed(
                    next,
                    recipient.lawmaker(),
                    list.campaignOf(recipient.letter()),
                    recipient.letter(),
                    recipient.id(),
                    null));
        }
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

    private void mustHaveBeenPossible(RecipientLine recipient, LocalDate receivedOn) {
        LocalDate sentOn = recipient.sentOn();
        if (sentOn == null) {
            throw new Refusal(
                    "response.refusal.not-sent",
                    "recipient %s was not sent to, nothing can come back".formatted(recipient.id()));
        }
        if (receivedOn.isBefore(sentOn)) {
            throw new Refusal(
                    "response.refusal.before-sending",
                    "recipient %s was sent to on %s, nothing came back on %s"
                            .formatted(recipient.id(), sentOn, receivedOn));
        }
        if (receivedOn.isAfter(LocalDate.now(clock.withZone(actor.zone())))) {
            throw new Refusal(
                    "response.refusal.in-the-future", "a response received on %s, a day to come".formatted(receivedOn));
        }
    }
}
