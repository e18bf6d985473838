package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A letter comes as it stands in a document, is signed by those who stand under it, and goes out sealed. */
class SigningJourneyTests {

    private static final String CAMPAIGN = "Open the gates";
    private static final String PASTED = """
            Open letter on the gates of the river

            1 November 2026

            To: the Parliament of Canada; the League of the Straits

            Dear Members,

            For two years the people of the delta have waited for an answer that nobody wants to give them.

            We urge you to open the gates. We call on you to hear the fishers.

            Respectfully,

            1. Northlight Foundation (NLF)
            2. Réseau des Deltas (RDD)
            3. Green, Blue and Partners
            """;

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void whatIsPastedIsAskedAboutDraftedSentAndSealed() {
        LocalDate today = Journey.today();
        Desk ada = journey.administrator();
        ada.intake.enters("canada.csv", "Parliament of Canada", "");
        ada.campaign.starts(CAMPAIGN, "The gates are open.", today.minusDays(60), today.plusDays(90));

        ada.paste.reads(PASTED);

        assertThat(ada.paste.value("Title")).isEqualTo("Open letter on the gates of the river");
        assertThat(ada.paste.value("Date")).isEqualTo("2026-11-01");
        assertThat(ada.paste.value("Salutation")).isEqualTo("Dear Members,");
        assertThat(ada.paste.value("Ask 1")).isEqualTo("We urge you to open the gates.");
        assertThat(ada.paste.value("Ask 2")).isEqualTo("We call on you to hear the fishers.");
        assertThat(ada.paste.addressees()).containsExactly("Parliament of Canada", "League of the Straits");
        assertThat(ada.paste.signatories())
                .containsExactly("Northlight Foundation (NLF)", "Réseau des Deltas (RDD)", "Green, Blue and Partners");
        ada.browser().shoot("what was understood of a pasted letter");
        ada.paste.choose("Campaign", CAMPAIGN);
        ada.press("Draft the letter");
        ada.mustShow("One name of the “To:” block is still open.");
        ada.paste.leavesOut("League of the Straits");
        ada.press("Draft the letter");
        ada.mustShow("One signatory is still open.");
        ada.paste.choose("What becomes of Green, Blue and Partners", "New partner");
        ada.press("Draft the letter");
        ada.mustShow("is drafted");

        ada.signatories.opens();
        assertThat(ada.signatories.number("signed")).isEqualTo("3");
        ada.mustShow("Réseau des Deltas");
        ada.letter.picksAllUnder("Parliament of Canada", 4);
        ada.letter.marksAsSent(4, today.minusDays(1));
        assertThat(ada.letter.isSealed()).isTrue();
        ada.browser().shoot("a pasted letter is sealed");
        ada.press("Text");
        ada.mustShow("We call on you to hear the fishers.");
        ada.mustShow("still has this checksum");
    }

    @Test
    void aSignOnRoundGoesFromInvitationsToWhoStandsUnderTheSeal() {
        LocalDate today = Journey.today();
        Desk ada = journey.administrator();
        ada.intake.enters("canada.csv", "Parliament of Canada", "");
        ada.campaign.starts(CAMPAIGN, "The gates are open.", today.minusDays(60), today.plusDays(90));
        ada.letter.drafts("Letter on the gates", CAMPAIGN, today.minusDays(5), today.plusDays(20));
        String letter = ada.browser().path();
        ada.letter.writes("Open the gates.", "Open the gates");
        ada.press("Constituency");
        assertThat(ada.letter.value("Text")).isEqualTo("Open the gates.{{constituency}}");
        ada.press("Save text and asks");
        ada.mustShow("The text is saved.");

        ada.signatories.opens();
        ada.mustShow("Nobody signs yet");
        ada.signatories.takesIn(
                "1. Northlight Foundation (NLF)\n2. Réseau des Deltas (RDD)\n3. เครือข่ายแม่น้ำ\n",
                "invited",
                "Write down 3");
        ada.mustShow("3 added");
        ada.press("Deadline");
        ada.day("Can be signed until", today.plusDays(7));
        ada.press("Save");
        ada.mustShow("Can be signed until");
        ada.signatories.hears("Northlight Foundation (NLF)", "Signs");
        ada.type("Authorised by", "Maren Holt");
        ada.type("How we know", "by e-mail to Ada");
        ada.press("Save");
        ada.signatories.hears("Réseau des Deltas (RDD)", "Declines");
        ada.type("Why", "Their board meets in December");
        ada.press("Save");
        ada.press("Add a signatory");
        ada.type("Name of a person", "Somchai Rattanakorn");
        ada.tick("Anonymous, for their safety");
        ada.press("Save");
        ada.mustShow("It is written down.");
        assertThat(ada.signatories.number("signed")).isEqualTo("2");
        assertThat(ada.signatories.number("invited")).isEqualTo("1");
        assertThat(ada.signatories.number("declined")).isEqualTo("1");
        ada.browser().shoot("a sign-on round");

        Desk vera = journey.invited(ada, "vera@parley.example", "Vera Lindqvist", "Viewer");
        vera.open(letter.substring(1) + "/signatories");
        vera.mustShow("and one more that is anonymous for safety");
        assertThat(vera.shows("Somchai")).isFalse();

        ada.open(letter.substring(1));
        ada.letter.addresses("Parliament of Canada");
        ada.letter.picksAllUnder("Parliament of Canada", 4);
        ada.letter.marksAsSent(4, today);
        assertThat(ada.letter.isSealed()).isTrue();
        ada.signatories.opens();
        ada.signatories.hears("เครือข่ายแม่น้ำ", "Signs");
        ada.press("Save");
        ada.browser().until("one signed late", () -> "1".equals(ada.signatories.number("signed late")));
    }
}
