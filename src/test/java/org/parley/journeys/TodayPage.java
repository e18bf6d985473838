package org.parley.journeys;

/** What waits for the person who looks. */
final class TodayPage extends Screen {

    TodayPage(Browser browser) {
        super(browser);
    }

    void opens() {
        open("");
    }

    void finishes(String followUp) {
        press("Done: " + followUp);
        browser.until("“" + followUp + "” is done", () -> shows("Done: " + followUp));
    }
}
