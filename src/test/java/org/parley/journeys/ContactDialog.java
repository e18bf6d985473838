package org.parley.journeys;

import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Logging a contact, from wherever one is. */
final class ContactDialog extends Screen {

    ContactDialog(Browser browser) {
        super(browser);
    }

    void logs(String kind, List<String> lawmakers, String campaign, String notes, String followUp) {
        press("Log contact");
        for (String lawmaker : lawmakers) {
            takesFirst("With whom", lawmaker);
        }
        choose("Kind", kind);
        choose("Campaign", campaign);
        type("Notes", notes);
        if (!followUp.isEmpty()) {
            type("Follow-up", followUp);
            day("By", Journey.today());
        }
        press("Log contact");
        mustShow("Contact logged");
    }

    /** Opens it with its key, from wherever one is. */
    void opensByKey() {
        keys("c");
        begins();
    }

    /** Waits until it is empty, with the cursor where its people are searched. */
    void begins() {
        browser.until("a contact begins", () -> Boolean.TRUE.equals(browser.run("""
                        const box = document.activeElement?.closest('vaadin-multi-select-combo-box');
                        return !!box && box.closest('vaadin-custom-field')?.label === 'With whom' && !(box.selectedItems || []).length;""")));
        browser.settle();
    }

    /** Takes the first who is proposed for a part of a name, where the cursor is. */
    void names(String part) {
        keys(part, Keys.ENTER);
        mustShow(part);
        browser.until("“" + part + "” is picked", () -> Boolean.TRUE.equals(browser.run("""
                        const box = document.activeElement?.closest('vaadin-multi-select-combo-box');
                        return !!box && (box.selectedItems || []).some(item => item.label.includes(arguments[0]));""", part)));
        browser.settle();
    }

    /** Goes on with the Tab key until the cursor is in a field or on what says this. */
    void tabsTo(String label) {
        for (int tabs = 0; tabs < 30; tabs++) {
            keys(Keys.TAB);
            if (isAt(label)) {
                return;
            }
        }
        throw new AssertionError("the Tab key does not reach “" + label + "”");
    }

    /** Whether the cursor is in a field, or on what says this. */
    boolean isAt(String label) {
        return Boolean.TRUE.equals(browser.run("""
                const at = document.activeElement; const field = [at, at.parentElement, at.closest('vaadin-text-area, vaadin-text-field')]
                  .find(e => e?.label); return (field?.label || at.textContent.trim()) === arguments[0];""", label));
    }

    void keys(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    void logsAndBeginsTheNext() {
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
        browser.settle();
    }

    /** Whether all of its buttons are on the screen, and nothing of it lies beside the screen. */
    boolean fits() {
        return Boolean.TRUE.equals(browser.run("""
                const dialog = document.querySelector('vaadin-dialog[opened]');
                const buttons = [...dialog.querySelectorAll('.save, .save-and-next')].map(button => button.getBoundingClientRect());
                const beside = [...dialog.querySelectorAll('*')].map(e => e.getBoundingClientRect())
                  .filter(r => r.width > 0 && (r.left < 0 || r.right > innerWidth));
                return buttons.length === 2 && buttons.every(r => r.height > 30 && r.bottom <= innerHeight) && beside.length === 0;"""));
    }
}
