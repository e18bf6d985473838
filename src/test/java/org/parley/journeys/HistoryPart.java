package org.parley.journeys;

import java.util.List;

/** What changed: at the foot of a record's page, and on the page of recent changes. */
final class HistoryPart extends Screen {

    HistoryPart(Browser browser) {
        super(browser);
    }

    /** On the page of a record that is open. */
    void opens() {
        browser.run("""
                document.querySelector('vaadin-details.history').opened = true;""");
        mustShow("· changed");
        browser.run("document.querySelector('vaadin-details.history').scrollIntoView({block: 'start'})");
    }

    /** Gives a field back what it said before the latest change. */
    void restores(String field, String earlier) {
        press("Restore: " + field);
        mustShow("It goes back to “" + earlier + "”");
        press("Restore");
        mustShow("the earlier value is back");
    }

    /** The page of recent changes. */
    void everything() {
        open("changes");
        mustShow("Lawmaker · changed");
    }

    /** From what to what a field went, the latest first. */
    @SuppressWarnings("unchecked")
    List<String> changesOf(String field) {
        return (List<String>) browser.run("""
                return [...document.querySelectorAll('.history-fields > dt')].filter(e => e.textContent === arguments[0])
                  .map(e => [...e.nextElementSibling.querySelectorAll('.history-del, .history-ins')].map(x => x.textContent).join(' → '));""", field);
    }
}
