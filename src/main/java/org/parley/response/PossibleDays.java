package org.parley.response;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.recipient.RecipientLine;
import org.springframework.stereotype.Component;

/** Says on which days something can come back: from the letter's sending until today, and a little earlier for who is sure of it. */
@Component
class PossibleDays {

    private final Actor actor;
    private final Clock clock;

    PossibleDays(Actor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    void mustBePossible(RecipientLine recipient, LocalDate receivedOn, Sure sure) {
        LocalDate sentOn = recipient.sentOn();
        if (sentOn == null) {
            throw new Refusal(
                    "response.refusal.not-sent",
                    "recipient %s was not sent to, nothing can come back".formatted(recipient.id()));
        }
        mustHaveCome(receivedOn);
        if (isWrong(receivedOn, sentOn)) {
            throw new Refusal(
                    "response.refusal.wrong-year",
                    "a response received on %s to what was sent on %s".formatted(receivedOn, sentOn));
        }
        if (receivedOn.isBefore(sentOn) && !sure.early()) {
            throw new Refusal(
                    "response.refusal.before-sending",
                    "recipient %s was sent to on %s, nothing came back on %s"
                            .formatted(recipient.id(), sentOn, receivedOn),
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(actor.locale())
                            .format(sentOn));
        }
    }

    void mustHaveCome(LocalDate receivedOn) {
        if (receivedOn.isAfter(today())) {
            throw new Refusal(
                    "response.refusal.in-the-future", "a response received on %s, a day to come".formatted(receivedOn));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }

    /** A slip in the year or the century: nothing comes back a year before it is sent. */
    private static boolean isWrong(LocalDate receivedOn, LocalDate sentOn) {
        return receivedOn.isBefore(sentOn.minusYears(1));
    }
}
