package org.parley.journeys;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A list on its way into the directory. */
final class IntakePage extends Screen {

    private static final Path LISTS = Path.of("src/test/resources/lists");

    IntakePage(Browser browser) {
        super(browser);
    }

    /** Hands a list in and goes on to the preview. */
    void previews(String file, String parliament, String chamber) {
        open("intake/new");
        upload(LISTS.resolve(file));
        mustShow("Where the list is from");
        if (!parliament.equals(shownIn("Parliament"))) {
            choose("Parliament", parliament);
        }
        if (!chamber.isEmpty() && !chamber.equals(shownIn("Chamber"))) {
            choose("Chamber", chamber);
        }
        press("Show what would happen");
        mustShow("What would happen");
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
