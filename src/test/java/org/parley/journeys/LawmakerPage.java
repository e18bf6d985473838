package org.parley.journeys;

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

    void beginsToCorrect(String label, String text) {
        press("Correct");
        type(label, text);
    }

    void corrects(String label, String text) {
        beginsToCorrect(label, text);
        press("Save");
        mustShow("was corrected");
    }
}
