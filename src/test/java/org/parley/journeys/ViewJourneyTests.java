package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The journey of a view: saved and shared by one, opened and pinned by another, who finds the way back after looking elsewhere. */
class ViewJourneyTests {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void aViewIsSavedSharedOpenedByAColleagueAndPinned() {
        Desk ada = journey.administrator();
        Desk omar = journey.invited(ada, "omar@parley.example", "Omar Idrissi", "Officer");
        ada.open("parliaments?search=united");
        ada.press("Views");
        ada.press("Save this view");
        ada.type("Name", "The united ones");
        ada.tick("Colleagues find it too");
        ada.press("Save");
        ada.mustShow("The view “The united ones” is saved.");
        ada.browser().shoot("a view of parliaments");

        omar.open("parliaments");
        omar.press("Views");
        omar.press("The united ones · shared by Ada Norlund");
        omar.mustShow("United States");
        omar.press("View: The united ones");
        omar.press("Pin to the menu");
        omar.mustShow("“The united ones” is in the menu.");

        omar.open("");
        omar.press("The united ones");
        omar.mustShow("United States");
        assertThat(omar.browser().run("return location.search")).asString().contains("search=united");
        omar.type("Search names, other names, countries", "kingdom");
        omar.press("View: The united ones · changed");
        omar.press("Back to “The united ones”");
        omar.mustShow("United States");
    }
}
