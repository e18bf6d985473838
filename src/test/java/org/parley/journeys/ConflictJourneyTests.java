package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people correct one lawmaker: nothing that either of them typed is lost without a decision. */
class ConflictJourneyTests {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theSecondSeesBothVersionsAndDecides() {
        Desk ada = journey.administrator();
        ada.intake.enters("new-zealand.csv", "New Zealand Parliament", "");
        Desk omar = journey.invited(ada, "omar@parley.example", "Omar Idrissi", "Officer");

        ada.lawmaker.opens("whetu", "Aroha Whetū");
        omar.lawmaker.opens("whetu", "Aroha Whetū");
        omar.lawmaker.beginsToCorrect("Notes", "Prefers a call in the morning.");
        ada.lawmaker.corrects("Notes", "Prefers letters on paper.");
        omar.press("Save");

        omar.mustShow("Somebody else changed this");
        omar.mustShow("Prefers letters on paper.");
        omar.browser().shoot("a conflict");
        omar.press("Save what I chose");
        omar.mustShow("was corrected");
        assertThat(omar.shows("Prefers a call in the morning.")).isTrue();
    }
}
