package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The journey of a report: chosen, made, read on paper, taken along as files, and the same after the work has gone on. */
class ReportJourneyTests {

    private static final String CAMPAIGN = "Free the Harbour Five";
    private static final String LETTER = "Five reporters, five cells: an appeal for the Harbour Five";

    @RegisterExtension
    final Journey journey = new Journey("--parley.sample=true");

    @Test
    void aReportStaysAsItWasWhileTheWorkGoesOn() {
        Desk ada = journey.administrator();
        String kept = makes(ada, "For the board");
        String page = ada.browser().visibleText();
        assertThat(page).contains("For the board", CAMPAIGN, "Nobody is named", "The figures");
        assertThat(page).as("what was not chosen").doesNotContain("Where people stand");
        long answered = answered(ada, kept);
        assertThat(begin(ada, kept + "/docx")).as("a document, packed").startsWith("PK");

        ada.letter.opens(LETTER);
        String name = ada.letter.responds("Support", Journey.today());

        ada.browser().goTo(kept);
        assertThat(ada.browser().visibleText()).isEqualTo(page);
        String later = makes(ada, "For the funder");
        assertThat(ada.browser().visibleText()).contains("For the funder").doesNotContain(name);
        assertThat(answered(ada, later)).isEqualTo(answered + 1);
        assertThat(answered(ada, kept)).isEqualTo(answered);
    }

    /** Makes a report of the campaign, without positions; the address of its page. */
    private static String makes(Desk ada, String title) {
        ada.campaign.opens(CAMPAIGN);
        ada.press("How it stands, with pictures");
        ada.press("New report");
        ada.type("Title", title);
        ada.tick("Positions");
        ada.pressAndGoOn("Make the report");
        ada.mustShow("Made on");
        return String.valueOf(ada.browser().run("return location.pathname.slice(1)"));
    }

    /** How many had answered at the end, as the numbers of the report say. */
    private static long answered(Desk ada, String report) {
        ada.open("reports");
        Matcher said =
                Pattern.compile("The figures,\\d+,Answered,At its end,(\\d+)").matcher(begin(ada, report + "/csv"));
        assertThat(said.find()).as("it says how many answered").isTrue();
        return Long.parseLong(said.group(1));
    }

    /** How a file begins, as the browser gets it. */
    private static String begin(Desk ada, String path) {
        return String.valueOf(ada.browser()
                .driver()
                .executeAsyncScript(
                        "fetch('/' + arguments[0]).then(a => a.text()).then(t => arguments[1](t.slice(0, 4000)), arguments[1])",
                        path));
    }
}
