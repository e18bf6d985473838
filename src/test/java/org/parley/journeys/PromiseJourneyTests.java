package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The journey of a promise: an answer comes, with something to do and something promised, and Today says so when it is due. */
class PromiseJourneyTests {

    private static final String CAMPAIGN = "Free the river journalists";
    private static final String QUESTION = "Put a question to the minister";

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void whatSomebodyPromisedIsFoundOnTodayWhenItIsDueAndIsKept() {
        LocalDate today = Journey.today();
        Desk ada = journey.administrator();
        ada.intake.enters("eu-meps.csv", "European Parliament", "");
        ada.campaign.starts(CAMPAIGN, "", today.minusDays(60), today.plusDays(90));
        ada.letter.drafts("Open letter", CAMPAIGN, today.minusDays(21), today.minusDays(2));
        ada.letter.writes("Dear members, please act.", "Raise the case");
        ada.letter.addresses("European Parliament");
        ada.letter.picksAllUnder("European Parliament", 4);
        ada.letter.marksAsSent(4, today.minusDays(20));

        ada.letter.responds("VESTERHOLM", "Support", today.minusDays(10), "Send her the dossier");
        ada.lawmaker.opens("vesterholm", "VESTERHOLM");
        ada.lawmaker.promises(QUESTION, CAMPAIGN, today.minusDays(10), today.minusDays(1));

        ada.today.opens();
        ada.mustShow("Promises falling due");
        ada.mustShow("was due on");
        ada.mustShow("Send her the dossier");
        assertThat(ada.shows("Mandates ending")).isFalse();
        ada.browser().shoot("a promise that is due");
        ada.press("1 commitment");
        ada.mustShow(QUESTION);
        ada.press("Kept");
        ada.type("By what it is shown", "Question 7 of the plenary");
        ada.press("Save");
        ada.mustShow("Noted as kept.");

        ada.today.opens();
        ada.mustShow("My follow-ups");
        assertThat(ada.shows("Promises falling due")).isFalse();
    }
}
