package org.parley.journeys;

import java.time.LocalDate;

/** The directory, and one lawmaker in it. */
final class LawmakerPage extends Screen {

    LawmakerPage(Browser browser) {
        super(browser);
    }

    void searches(String typed) {
        open("lawmakers");
        type("Search names in any script", typed);
    }

    void opens(String search, String name) {
        searches(search);
        row(name);
        mustShow("Correct");
    }

    /** Fills the form of a new lawmaker in, up to the button. */
    void beginsToEnter(String name) {
        open("lawmakers/new");
        type("Name as officially written", name);
    }

    /** Enters a lawmaker and waits until that is confirmed. */
    void enters(String name) {
        beginsToEnter(name);
        press("Enter");
        mustShow(name + " was entered.");
    }

    void beginsToCorrect(String label, String text) {
        press("Correct");
        type(label, text);
    }

    void corrects(String label, String text) {
        beginsToCorrect(label, text);
        press("Save");
        mustShow("was corrected");
    }

    /** On the page of a lawmaker that is open: writes down what they promised. */
    void promises(String what, String campaign, LocalDate promised, LocalDate until) {
        press("Write down a promise");
        type("What was promised", what);
        choose("Campaign", campaign);
        day("Promised on", promised);
        day("Until", until);
        press("Save");
        mustShow("The promise is written down.");
    }

    /** On the page of a lawmaker that is open: says how much they count in the only campaign there is. */
    void weighs(String influence, String priority) {
        press("Set influence and priority");
        choose("Influence", influence);
        choose("Priority", priority);
        press("Save");
        mustShow("Priority: " + priority);
    }
}
