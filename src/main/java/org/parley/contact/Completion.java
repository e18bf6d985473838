package org.parley.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.springframework.stereotype.Component;

/** Completes what was typed about a contact, and sees that it can be. */
@Component
class Completion {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int YEARS_AHEAD = 2;

    private final ContactList list;
    private final Namesakes namesakes;
    private final Organisations organisations;
    private final Actor actor;
    private final Clock clock;

    Completion(ContactList list, Namesakes namesakes, Organisations organisations, Actor actor, Clock clock) {
        this.list = list;
        this.namesakes = namesakes;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The contact as it is stored: partners are who they are today, a letter brings its campaign, and the day is one on which people
     * now alive and at work can have met or plan to.
     */
    ContactDetails of(ContactDetails typed) {
        ContactDetails details = asTheyAreNow(typed);
        namesakes.refuse(details);
        LocalDate day = details.happenedAt().atZone(actor.zone()).toLocalDate();
        if (day.isBefore(EARLIEST)) {
            throw new Refusal("contact.refusal.long-ago", "a contact on " + day, String.valueOf(EARLIEST.getYear()));
        }
        if (day.isAfter(LocalDate.now(clock.withZone(actor.zone())).plusYears(YEARS_AHEAD))) {
            throw new Refusal("contact.refusal.far-ahead", "a contact on " + day, YEARS_AHEAD);
        }
        UUID letter = details.letterId();
        return letter == null || details.campaignId() != null ? details : details.withCampaign(list.campaignOf(letter));
    }

    /** The same for the partners into which others were merged since. */
    ContactDetails asTheyAreNow(ContactDetails details) {
        return organisations.asTheyAreNow(details);
    }
}
