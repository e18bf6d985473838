package org.parley.journeys;

import java.time.LocalDate;

/** The campaigns, and one of them. */
final class CampaignPage extends Screen {

    CampaignPage(Browser browser) {
        super(browser);
    }

    void starts(String name, String goal, LocalDate from, LocalDate until) {
        open("campaigns");
        press("New campaign");
        type("Name", name);
        type("Goal", goal);
        day("Starts", from);
        day("Ends", until);
        press("Save");
        mustShow("is started");
    }

    void opens(String name) {
        open("campaigns");
        row(name);
        mustShow(name);
    }

    /** The numbers in the row of a parliament, from left to right. */
    java.util.List<String> numbersOf(String parliament) {
        return progress(parliament);
    }

    @SuppressWarnings("unchecked")
    private java.util.List<String> progress(String parliament) {
        browser.until("numbers of " + parliament, () -> !((java.util.List<String>) row0(parliament)).isEmpty());
        return (java.util.List<String>) row0(parliament);
    }

    private Object row0(String parliament) {
        return java.util.Objects.requireNonNull(browser.run("""
                const row = [...document.querySelectorAll('table tr')].find(r => r.cells[0] && r.cells[0].textContent.trim() === arguments[0]);
                return row ? [...row.cells].slice(1).map(c => c.textContent.trim()) : [];""", parliament));
    }
}
