package org.parley.journeys;

import java.time.LocalDate;

/** One letter: its text, whom it addresses, who receives it. */
final class LetterPage extends Screen {

    LetterPage(Browser browser) {
        super(browser);
    }

    void drafts(String title, String campaign, LocalDate dated, LocalDate answerBy) {
        open("letters");
        press("New letter");
        type("Title", title);
        choose("Campaign", campaign);
        day("Date", dated);
        day("Answer by", answerBy);
        press("Save");
        mustShow("is drafted");
    }

    void writes(String text, String ask) {
        press("Add an ask");
        type("Ask 1", ask);
        type("Text", text);
        press("Save text and asks");
        mustShow("The text is saved.");
    }

    void opens(String title) {
        open("letters");
        row(title);
        mustShow("Addressees");
    }

    void addresses(String... parliaments) {
        press("Addressees");
        for (String parliament : parliaments) {
            choose("Address it to", parliament);
            mustShow(parliament + " is in the “To:” block.");
        }
    }

    /** Picks everybody who matches under an addressee. */
    void picksAllUnder(String addressee, int people) {
        press("Addressees");
        browser.run("arguments[0].click()", await("“Pick recipients” of " + addressee, """
                const row = [...document.querySelectorAll('.addressee')].find(e => e.textContent.includes(arguments[0]));
                return row ? [...row.querySelectorAll('vaadin-button')].find(b => b.textContent.trim() === 'Pick recipients') || null : null;""", addressee));
        browser.settle();
        mustShow("Add all " + people + " who match");
        press("Add all " + people + " who match");
        press("Done");
    }

    void marksAsSent(int unsent, LocalDate day) {
        recipients();
        press("Mark " + unsent + " as sent");
        day("Sent on", day);
        press("Mark as sent");
    }

    void recipients() {
        String tab = String.valueOf(
                browser.run(
                        "return [...document.querySelectorAll('.page-tabs a')].map(a => a.textContent).find(t => t.startsWith('Recipients'))"));
        press(tab);
    }

    void responds(String name, String what, LocalDate day, String followUp) {
        recipients();
        logs(name, what, day, followUp);
    }

    /** Somebody from whom nothing came yet answers; their name. */
    String responds(String what, LocalDate day) {
        recipients();
        open(browser.path().replaceAll("^/|[?].*", "") + "?show=no-reply");
        String name = texts("vaadin-grid-cell-content a[href*='lawmakers/']").getFirst();
        logs(name, what, day, "");
        return name;
    }

    private void logs(String name, String what, LocalDate day, String followUp) {
        mark(name);
        press("Log response");
        choose("What it is", what);
        day("Received on", day);
        type("Text", "“" + what + "”, said " + name + ".");
        if (!followUp.isEmpty()) {
            type("Follow-up", followUp);
            day("By", Journey.today());
        }
        press("Log response");
        mustShow("Response logged");
    }

    boolean isSealed() {
        return shows("sent and sealed");
    }
}
