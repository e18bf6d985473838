package org.parley.journeys;

import java.util.Objects;

/** The signatories of a letter, on a tab of its page. */
final class SignatoriesPage extends Screen {

    SignatoriesPage(Browser browser) {
        super(browser);
    }

    void opens() {
        press(
                Objects.toString(
                        browser.run(
                                "return [...document.querySelectorAll('.page-tabs a')].map(a => a.textContent).find(t => t.startsWith('Signatories'))")));
    }

    /** Pastes a list and confirms it as it was understood. */
    void takesIn(String list, String news, String save) {
        press("Paste a list");
        type("The list, as it stands in your document", list);
        press("Read the list");
        mustShow("nothing to decide");
        tick(news);
        press(save);
    }

    /** Writes down what was heard of a signatory; what its dialog asks for is the caller's. */
    void hears(String signatory, String news) {
        press("What we heard of " + signatory);
        press(news);
    }

    /** How many of them are in a state, as the line of numbers says it. */
    String number(String state) {
        return Objects.toString(browser.run(
                "const link = [...document.querySelectorAll('.signatory-counts a')]"
                        + ".find(a => a.textContent.trim().endsWith(arguments[0])); return link ? parseInt(link.textContent, 10) : 0;",
                state));
    }
}
