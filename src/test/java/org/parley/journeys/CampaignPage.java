package org.parley.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

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

    /** The numbers in the row of a parliament, from left to right: addressed, sent, acknowledged, answered, no reply, overdue. */
    List<String> numbersOf(String parliament) {
        browser.until("the numbers of " + parliament, () -> !read(parliament).isEmpty());
        return read(parliament);
    }

    @SuppressWarnings("unchecked")
    private List<String> read(String parliament) {
        return (List<String>) Objects.requireNonNull(browser.run("""
                const row = [...document.querySelectorAll('table tr')]
                  .find(r => r.cells[0] && r.cells[0].textContent.trim() === arguments[0]);
                return row ? [...row.cells].slice(1).map(c => c.textContent.trim()) : [];""", parliament));
    }
}
