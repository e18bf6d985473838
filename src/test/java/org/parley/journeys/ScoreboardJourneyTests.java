package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The journey of a number: from the scoreboard to those whom it counts, to one of them, and back to where it was pressed. */
class ScoreboardJourneyTests {

    @RegisterExtension
    final Journey journey = new Journey("--parley.sample=true");

    @Test
    void aNumberLeadsToItsPeopleAndTheWayBackToWhereItWasPressed() {
        Desk ada = journey.administrator();
        ada.campaign.opens("Free the Harbour Five");
        ada.press("How it stands, with pictures");
        ScoreboardPage scoreboard = new ScoreboardPage(ada.browser());
        scoreboard.goesToPart("The chambers");
        assertThat(scoreboard.readsSeat()).contains("Answered");
        scoreboard.opensFirstParliament();
        long opened = scoreboard.opened();
        assertThat(scoreboard.sheets()).as("sheets of paper").isGreaterThan(2);

        ScoreboardPage.Pressed pressed = scoreboard.pressesNumber();
        String people = pressed.counted() + " recipients";
        ada.mustShow(people);
        scoreboard.opensFirstPerson();
        scoreboard.goesBack();
        ada.mustShow(people);
        scoreboard.goesBack();

        ada.browser().until("the parliament is open again", () -> scoreboard.opened() == opened);
        ada.browser().until("it is where it was", () -> Math.abs(scoreboard.scrolled() - pressed.scrolled()) < 50);
        assertThat(pressed.scrolled()).isPositive();
    }
}
