package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main journey: from empty rooms to a campaign whose numbers can be counted by hand. */
class CampaignJourneyTests {

    private static final String CAMPAIGN = "Free the river journalists";
    private static final String LETTER = "Open letter for the river journalists";

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void listsALetterContactsAndResponsesEndInNumbersThatAreRight() {
        LocalDate today = Journey.today();
        Desk ada = journey.administrator();
        Desk omar = journey.invited(ada, "omar@parley.example", "Omar Idrissi", "Officer");

        omar.intake.enters("eu-meps.csv", "European Parliament", "");
        assertThat(omar.intake.numbers()).containsEntry("New", 4).containsEntry("Faulty lines", 0);
        omar.browser().shoot("list entered");
        omar.intake.enters("canada.csv", "Parliament of Canada", "");
        assertThat(omar.intake.numbers()).containsEntry("New", 4);
        omar.intake.enters("new-zealand.csv", "New Zealand Parliament", "");
        assertThat(omar.intake.numbers()).containsEntry("New", 3);
        omar.intake.enters("uk-commons.csv", "Parliament of the United Kingdom", "House of Commons");
        assertThat(omar.intake.numbers()).containsEntry("New", 3);
        omar.intake.enters("australia.csv", "Parliament of Australia", "");
        assertThat(omar.intake.numbers()).containsEntry("New", 3);
        omar.intake.enters("us-congress.csv", "United States Congress", "");
        assertThat(omar.intake.numbers()).containsEntry("New", 3);
        omar.intake.enters("thailand.csv", "National Assembly of Thailand", "");
        assertThat(omar.intake.numbers()).containsEntry("New", 3);
        omar.intake.enters("cambodia.csv", "Parliament of Cambodia", "");
        assertThat(omar.intake.numbers()).containsEntry("New", 3);
        omar.intake.previews("canada.csv", "Parliament of Canada", "");
        assertThat(omar.intake.numbers()).containsEntry("New", 0).containsEntry("Unchanged", 4);

        omar.lawmaker.searches("tawhirik");
        omar.mustShow("Tāwhirikura");
        omar.lawmaker.searches("ทองสุข");
        omar.mustShow("มาลี ทองสุขเกษม");
        omar.browser().shoot("a search in Thai");

        omar.campaign.starts(
                CAMPAIGN, "They walk free before the **monsoon**.", today.minusDays(60), today.plusDays(90));
        omar.letter.drafts(LETTER, CAMPAIGN, today.minusDays(21), today.minusDays(2));
        omar.letter.writes("# Dear members\n\nSeven journalists are in prison.", "Raise the case with the ambassador");
        omar.letter.addresses(
                "European Parliament",
                "Parliament of Canada",
                "New Zealand Parliament",
                "Parliament of the United Kingdom");
        omar.letter.picksAllUnder("European Parliament", 4);
        omar.letter.picksAllUnder("Parliament of Canada", 4);
        omar.letter.picksAllUnder("New Zealand Parliament", 3);
        omar.letter.picksAllUnder("Parliament of the United Kingdom", 3);
        omar.browser().shoot("addressees");
        omar.letter.marksAsSent(14, today.minusDays(20));
        omar.mustShow("11 recipients are marked as sent. 3 are unreachable and stay unsent.");
        assertThat(omar.letter.isSealed()).isTrue();
        omar.browser().shoot("sent");

        omar.letter.responds("Ingrid VESTERHOLM", "Support", today.minusDays(10), "");
        omar.letter.responds("Tomasz WĄDOLSKI", "Refusal", today.minusDays(9), "");
        omar.letter.responds("Nathan Okpik", "Holding reply", today.minusDays(8), "Ask Okpik’s office again");
        omar.letter.responds("Aroha Whetū", "Meeting offered", today.minusDays(7), "");
        omar.contact.logs(
                "Meeting",
                List.of("VESTERHOLM", "Beaurivage", "Tremblant"),
                CAMPAIGN,
                "All three will **table a question**.",
                "Send them the dossier");

        omar.today.opens();
        omar.mustShow("Send them the dossier");
        omar.mustShow("Ask Okpik’s office again");
        omar.browser().shoot("today");
        omar.today.finishes("Send them the dossier");

        omar.campaign.opens(CAMPAIGN);
        omar.browser().shoot("the campaign's numbers");
        assertThat(omar.campaign.numbersOf("European Parliament")).startsWith("4", "4", "0", "2", "2", "2");
        assertThat(omar.campaign.numbersOf("Parliament of Canada")).startsWith("4", "4", "1", "0", "3", "3");
        assertThat(omar.campaign.numbersOf("New Zealand Parliament")).startsWith("3", "3", "0", "1", "2", "2");
        assertThat(omar.campaign.numbersOf("Parliament of the United Kingdom"))
                .startsWith("3", "0", "0", "0", "0", "0");
    }
}
