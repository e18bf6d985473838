package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The journey of an afternoon on the telephone: those who are silent are called one after the other, until nobody is left. */
class QueueJourneyTests {

    private static final String CAMPAIGN = "Free the river journalists";
    private static final String FIRST = "KOVÁCSI Réka";

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theSilentAreCalledOneAfterTheOtherWithoutGoingBackToAList() {
        LocalDate today = Journey.today();
        Desk ada = journey.administrator();
        Desk omar = journey.invited(ada, "omar@parley.example", "Omar Idrissi", "Officer");
        ada.intake.enters("eu-meps.csv", "European Parliament", "");
        ada.campaign.starts(CAMPAIGN, "", today.minusDays(60), today.plusDays(90));
        ada.letter.drafts("Open letter", CAMPAIGN, today.minusDays(21), today.minusDays(2));
        ada.letter.writes("Dear members, please act.", "Raise the case");
        ada.letter.addresses("European Parliament");
        ada.letter.picksAllUnder("European Parliament", 4);
        ada.letter.marksAsSent(4, today.minusDays(20));
        ada.letter.responds("VESTERHOLM", "Support", today.minusDays(10), "");
        ada.lawmaker.opens("kovacsi", FIRST);
        ada.lawmaker.weighs("high", "high");

        ada.letter.opens("Open letter");
        ada.calls.opens();
        String page = ada.browser().path().substring(1);
        assertThat(ada.texts(".call-sheet .counts .count"))
                .containsExactly("3to call", "0spoken to lately, or planned");
        assertThat(ada.shows("VESTERHOLM")).isFalse();
        ada.browser().shoot("whom to call");
        ada.calls.begins();

        assertThat(ada.calls.called()).isEqualTo(FIRST);
        assertThat(ada.calls.reasons()).startsWith("high priority", "high influence");
        ada.browser().shoot("somebody to call");
        ada.browser().emulate(Browser.PHONE);
        ada.browser().shoot("somebody to call on a phone");
        ada.browser().emulate(Browser.DESK);

        omar.open(page);
        omar.calls.begins();
        assertThat(omar.calls.called()).isNotEqualTo(FIRST);
        omar.mustShow("Right now also calling: Ada Norlund");
        omar.press("Stop for now");

        ada.calls.logs("She wants to see the file.");
        String second = ada.calls.called();
        ada.calls.skips();
        String third = ada.calls.called();
        assertThat(third).isNotIn(FIRST, second);
        ada.calls.logs("He calls back on Monday.");
        assertThat(ada.calls.called()).isEqualTo(second);
        ada.calls.logs("The office takes a message.");

        assertThat(ada.calls.called()).isNull();
        assertThat(ada.browser().path()).isEqualTo("/" + page);
        ada.mustShow("Nobody is left to call for now.");
        assertThat(ada.texts(".call-sheet .counts .count"))
                .containsExactly("0to call", "3spoken to lately, or planned");
        assertThat(ada.offers("Call the first")).isFalse();
        ada.browser().shoot("nobody is left to call");
        ada.open("contacts");
        ada.mustShow("3 contacts");
    }
}
