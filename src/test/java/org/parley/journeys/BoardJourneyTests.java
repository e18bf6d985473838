package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The journey of the board: who looks after whom, what comes next, what was sent, and from whom nothing comes. */
class BoardJourneyTests {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void thoseOnTheBoardAreAssignedSentToAndNotedAndAColleagueOpensTheView() {
        LocalDate today = Journey.today();
        Desk ada = journey.administrator();
        Desk omar = journey.invited(ada, "omar@parley.example", "Omar Idrissi", "Officer");
        ada.intake.enters("eu-meps.csv", "European Parliament", "");
        ada.campaign.starts("Free the river journalists", "", today.minusDays(60), today.plusDays(90));
        ada.letter.drafts("Open letter", "Free the river journalists", today.minusDays(21), today.minusDays(2));
        ada.letter.writes("Dear members, please act.", "Raise the case");
        ada.letter.addresses("European Parliament");
        ada.letter.picksAllUnder("European Parliament", 4);

        ada.board.opens();
        String board = ada.board.address();
        ada.board.follows("European Parliament", "Not sent");
        ada.mustShow("All 4 in this list");
        ada.browser().shoot("the board");
        ada.mark("VESTERHOLM");
        ada.mustShow("1 selected");
        ada.board.assignsTo("Omar Idrissi");
        ada.mustShow("One recipient was assigned.");
        ada.board.plans("Call the office", today.minusDays(1));
        ada.mustShow("Follow-ups about 4 recipients are planned.");
        ada.press("Mark 4 as sent");
        ada.day("Sent on", today.minusDays(20));
        ada.press("Mark as sent");
        ada.mustShow("4 recipients are marked as sent.");

        ada.board.opens();
        ada.board.follows("European Parliament", "Waiting");
        ada.mark("VESTERHOLM");
        ada.press("No reply from 1");
        ada.mustShow("“No reply” was noted for one recipient.");
        ada.board.saves("Still waiting");
        String address = ada.board.address();
        assertThat(address).contains("view=");
        ada.browser().shoot("a saved view");

        omar.open(address);
        omar.mustShow("Still waiting");
        omar.mustShow("All 3 in this list");
        assertThat(omar.shows("VESTERHOLM")).isFalse();
        omar.open(board);
        omar.mustShow("All 4 in this list");
        omar.mustShow("Omar Idrissi");
        omar.mustShow("Call the office");
    }
}
