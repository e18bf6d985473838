package org.parley.journeys;

import java.util.List;

/** Where a letter is pasted, and what was understood of it. */
final class PastePage extends Screen {

    PastePage(Browser browser) {
        super(browser);
    }

    void reads(String text) {
        open("letters/paste");
        paste(text);
        press("Read the letter");
        mustShow("What Parley understood");
    }

    /** The names that the text gives signatories, as they are listed. */
    List<String> signatories() {
        return texts(".signer-name");
    }

    /** The names of the “To:” block, as they stand in the text. */
    List<String> addressees() {
        return texts(".whom-name");
    }

    /** Leaves out whom a name of the “To:” block means. */
    void leavesOut(String name) {
        browser.run(
                "arguments[0].querySelector('vaadin-checkbox input').click()", await("the row of " + name, """
                return [...document.querySelectorAll('.whom')].find(row => row.querySelector('.whom-name').textContent.trim() === arguments[0])
                  || null;""", name));
        browser.settle();
    }

    /** Typed in one piece, as a clipboard does it. */
    private void paste(String text) {
        browser.run("""
                arguments[0].value = arguments[1];
                arguments[0].dispatchEvent(new Event('input', {bubbles: true}));
                arguments[0].dispatchEvent(new Event('change', {bubbles: true}));""", field("The letter"), text);
        browser.settle();
    }
}
