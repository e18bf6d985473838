package org.parley.journeys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tab of a letter that says whom to call: one after the other, without going back to a list. */
final class CallPage extends Screen {

    CallPage(Browser browser) {
        super(browser);
    }

    void opens() {
        press("Whom to call");
        mustShow("to call");
    }

    void begins() {
        press("Call the first");
        browser.until("somebody to call", () -> called() != null);
    }

    /** Who is to be called now; null when nobody is. */
    @Nullable
    String called() {
        List<String> names = texts(".call-card h3");
        return names.isEmpty() ? null : names.getFirst();
    }

    /** Why they are to be called, as their card says it. */
    List<String> reasons() {
        return texts(".call-card .call-reasons li");
    }

    /** Lets whom the card shows be for now, until the next one is there. */
    void skips() {
        String before = called();
        press("Skip");
        browser.until("the one after " + before, () -> called() != null && !called().equals(before));
    }

    /** Writes down what was said, until the card shows somebody else or nobody. */
    void logs(String notes) {
        String before = called();
        browser.run("arguments[0].click()", await("the card’s button", """
                return [...document.querySelectorAll('.call-card vaadin-button')].find(b => b.textContent.trim() === 'Log contact') || null;"""));
        mustShow("With whom");
        type("Notes", notes);
        press("Log contact");
        mustShow("Contact logged");
        browser.until("whoever comes after " + before, () -> called() == null || !called().equals(before));
    }
}
