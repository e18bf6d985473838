package org.parley.journeys;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A list on its way into the directory. */
final class IntakePage extends Screen {

    private static final String SHOW = "Show what would happen";
    static final Path LISTS = Path.of("src/test/resources/lists");

    IntakePage(Browser browser) {
        super(browser);
    }

    /** Hands a list in and goes on to the preview. */
    void previews(String file, String parliament, String chamber) {
        hands(LISTS.resolve(file));
        isFrom(parliament, chamber);
        looksAtWhatWouldHappen();
    }

    /** Hands a file in and waits for what Parley understood of it. */
    void hands(Path file) {
        open("intake/new");
        upload(file);
        mustShow("Where the list is from");
    }

    /** Says where the list is from, as far as the page does not know it. */
    void isFrom(String parliament, String chamber) {
        if (!parliament.equals(shownIn("Parliament"))) {
            choose("Parliament", parliament);
        }
        if (!chamber.isEmpty() && !chamber.equals(shownIn("Chamber"))) {
            choose("Chamber", chamber);
        }
    }

    /** Says what a column means. */
    void means(String column, String meaning) {
        choose("What " + column + " means", meaning);
    }

    /** Goes on from the columns to the preview. */
    void looksAtWhatWouldHappen() {
        press(SHOW);
        mustShow("What would happen");
    }

    /** Begins to read the list, and stops that before it is over. */
    void stopsReading() {
        pressAndGoOn(SHOW);
        press("Stop");
        mustShow("It was stopped, and nothing of it was written.");
    }

    /** Opens the list behind one of the numbers. */
    void opens(String outcome) {
        browser.run("arguments[0].click()", await("number of “" + outcome + "”", """
                return [...document.querySelectorAll('a.outcome')].find(e => e.textContent.trim().endsWith(arguments[0])) || null;""", outcome));
        browser.until(
                "“" + outcome + "” is open",
                () -> texts("a.outcome[aria-current]").stream().anyMatch(open -> open.endsWith(outcome)));
        browser.settle();
    }

    /** Decides what wins in a field where the list and the directory differ. */
    void lets(String field, String policy) {
        browser.run(
                "arguments[0].opened = true", await("what wins", "return document.querySelector('vaadin-details');"));
        choose(field, policy);
    }

    /** Compares a doubtful person with who they may be, and says which it is. */
    void decides(String person, String verdict) {
        mustShow(person);
        press("Compare");
        mustShow("Already here");
        browser.shoot("side by side");
        press(verdict);
    }

    /** Says that those who are no longer on the list left their seats today. */
    void endsSeats(String reason) {
        tick("End them on a day");
        choose("Why", reason);
    }

    /** The lines that were not entered, as the browser downloads them. */
    String faultyLines() {
        return String.valueOf(browser.driver().executeAsyncScript("""
                const link = [...document.querySelectorAll('a')].find(a => a.textContent.includes('to correct them'));
                const done = arguments[arguments.length - 1];
                fetch(link.href).then(answer => answer.text()).then(done, done);"""));
    }

    /** Takes back the import that is open. */
    void takesBack() {
        press("Take this import back");
        mustShow("Take this import back?");
        press("Take it back");
        mustShow("Taken back");
    }

    /** What became of every list, the latest first. */
    List<String> history() {
        open("intake");
        browser.until("the lists", () -> !texts("vaadin-grid .mark").isEmpty());
        return texts("vaadin-grid .mark");
    }

    /** Hands a list in and enters it. */
    void enters(String file, String parliament, String chamber) {
        previews(file, parliament, chamber);
        entersWhatWasShown();
        mustShow("What was entered");
    }

    /** Presses the button and does not wait for the end. */
    void entersWhatWasShown() {
        pressAndGoOn("Enter " + people());
    }

    /** How many there are of each outcome. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String outcome : texts("a.outcome")) {
            String digits = outcome.replaceAll("^([\\d,]+).*", "$1");
            numbers.put(outcome.substring(digits.length()).strip(), Integer.valueOf(digits.replace(",", "")));
        }
        return numbers;
    }

    private String people() {
        int count = numbers().get("New") + numbers().get("Changed");
        return count == 1 ? "one person" : String.format(Locale.ENGLISH, "%,d people", count);
    }

    private String shownIn(String label) {
        if (!hasField(label)) {
            return "";
        }
        Object shown = browser.run(
                "const f = arguments[0]; return f.inputElement?.value ?? f.querySelector('[slot=value]')?.textContent ?? ''",
                field(label));
        return String.valueOf(shown);
    }

    List<String> columns() {
        return texts("vaadin-grid-sorter");
    }
}
