package org.parley.journeys;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;

/** What somebody sees and touches: fields by their label, buttons by their text, rows by what they say. */
class Screen {

    /** Finds what is visible, in shadow roots too, the topmost dialog first. */
    private static final String FIND = """
            const all = (root, out) => {
              for (const e of root.querySelectorAll('*')) { out.push(e); if (e.shadowRoot) all(e.shadowRoot, out); }
              return out; };
            const seen = e => { const r = e.getBoundingClientRect();
              return r.width > 0 && r.height > 0 && getComputedStyle(e).visibility !== 'hidden'; };
            const dialogs = [...document.querySelectorAll('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')];
            const top = dialogs.length ? dialogs[dialogs.length - 1] : null;
            const inTop = list => { const inside = top ? list.filter(e => top.contains(e)) : []; return inside.length ? inside : list; };
            """;

    protected final Browser browser;

    Screen(Browser browser) {
        this.browser = browser;
    }

    void open(String path) {
        browser.open(path);
    }

    boolean shows(String text) {
        return browser.visibleText().contains(text);
    }

    void mustShow(String text) {
        browser.until("the page shows “" + text + "”", () -> shows(text));
    }

    /** The field with the label (or the placeholder, where it has none). */
    WebElement field(String label) {
        return await("field “" + label + "”", """
                const fields = inTop([...document.querySelectorAll('*')].filter(e => e.localName.startsWith('vaadin-')
                  && ('value' in e || 'checked' in e) && seen(e) && ((e.label || '').trim() === arguments[0]
                  || (e.placeholder || '') === arguments[0] || e.getAttribute('aria-label') === arguments[0]
                  || e.accessibleName === arguments[0])));
                return fields[0] || null;""", label);
    }

    boolean hasField(String label) {
        return !Boolean.FALSE.equals(browser.run(FIND + """
                return [...document.querySelectorAll('*')].some(e => e.localName.startsWith('vaadin-')
                  && 'value' in e && seen(e) && (e.label || e.placeholder || e.accessibleName || '') === arguments[0]);""", label));
    }

    /** Types into the field in the place of what is there, and leaves it. */
    void type(String label, String text) {
        WebElement field = field(label);
        WebElement input = input(field);
        browser.run("arguments[0].scrollIntoView({block: 'center'})", field);
        input.click();
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(text);
        browser.run("arguments[0].blur(); arguments[0].dispatchEvent(new Event('change', {bubbles: true}))", input);
        browser.settle();
    }

    String value(String label) {
        return String.valueOf(browser.run("return arguments[0].value", field(label)));
    }

    /** Picks an item of a combo box or a select by its text. */
    void choose(String label, String item) {
        WebElement field = field(label);
        String kind = field.getTagName();
        if ("vaadin-select".equals(kind)) {
            browser.run("arguments[0].opened = true", field);
        } else {
            WebElement input = input(field);
            browser.run("arguments[0].scrollIntoView({block: 'center'})", field);
            input.click();
            input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
            input.sendKeys(item);
            browser.settle();
        }
        WebElement option = await("item “" + item + "” of “" + label + "”", """
                const items = all(document, []).filter(e => /^vaadin-(multi-select-combo-box|combo-box|select)-item$/.test(e.localName)
                  && seen(e) && !e.closest('vaadin-select-value-button'));
                return items.find(e => e.textContent.trim() === arguments[0])
                  || items.find(e => e.textContent.trim().startsWith(arguments[0]))
                  || items.find(e => e.textContent.includes(arguments[0])) || null;""", item);
        browser.run("arguments[0].click()", option);
        browser.settle();
        if (kind.startsWith("vaadin-multi")) {
            browser.run("arguments[0].opened = false", field);
        }
        browser.settle();
    }

    /** Types a part of a name and presses Enter at once, which takes the first who is proposed. */
    void takesFirst(String label, String part) {
        WebElement field = field(label);
        int before = picked(field).size();
        WebElement input = input(field);
        input.click();
        input.sendKeys(part, Keys.ENTER);
        browser.until(
                "“" + part + "” is picked",
                () -> picked(field).size() == before + 1
                        && picked(field).getLast().contains(part));
        browser.run("arguments[0].opened = false", field);
        browser.settle();
    }

    @SuppressWarnings("unchecked")
    private List<String> picked(WebElement field) {
        return (List<String>) java.util.Objects.requireNonNull(browser.run("""
                const box = arguments[0].localName === 'vaadin-custom-field' ? arguments[0].querySelector('[takes-first]') : arguments[0];
                return (box.selectedItems || [box.selectedItem]).filter(Boolean).map(item => item.label);""", field));
    }

    /** Sets a day in a date picker, as its calendar would. */
    void day(String label, LocalDate day) {
        browser.run(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new CustomEvent('change', {bubbles: true}))",
                field(label),
                day.toString());
        browser.settle();
    }

    void tick(String label) {
        browser.run("arguments[0].querySelector('input').click()", await("check box “" + label + "”", """
                return inTop([...document.querySelectorAll('vaadin-checkbox, vaadin-radio-button')].filter(e => seen(e)
                  && (e.label || e.textContent).trim() === arguments[0]))[0] || null;""", label));
        browser.settle();
    }

    /** Presses the button or link with exactly this text, and waits for what comes of it. */
    void press(String text) {
        pressAndGoOn(text);
        browser.settle();
    }

    /** Presses it and does not wait. */
    void pressAndGoOn(String text) {
        WebElement button = await("button “" + text + "”", """
                const name = e => (e.textContent || '').trim() || e.getAttribute('aria-label') || '';
                const buttons = inTop([...document.querySelectorAll(
                  'vaadin-button, button, a, vaadin-menu-bar-button, vaadin-tab, vaadin-side-nav-item, vaadin-menu-bar-item, vaadin-context-menu-item')]
                  .filter(e => seen(e) && !e.disabled));
                return buttons.find(e => name(e) === arguments[0] || e.getAttribute('aria-label') === arguments[0]) || null;""", text);
        browser.run("""
                arguments[0].scrollIntoView({block: 'center'});
                (arguments[0].localName === 'vaadin-side-nav-item' ? arguments[0].shadowRoot.querySelector('a') : arguments[0]).click()""", button);
    }

    boolean offers(String text) {
        browser.settle();
        return Boolean.TRUE.equals(browser.run(FIND + """
                return [...document.querySelectorAll('vaadin-button, button, a, vaadin-side-nav-item')].some(e => seen(e)
                  && !e.disabled && ((e.textContent || '').trim() === arguments[0] || e.getAttribute('aria-label') === arguments[0]));""", text));
    }

    /** The cell of a grid that says this. */
    WebElement cell(String text) {
        return await("cell “" + text + "”", """
                const cells = inTop([...document.querySelectorAll('vaadin-grid-cell-content')].filter(e => seen(e)));
                return cells.find(e => e.textContent.trim() === arguments[0]) || cells.find(e => e.textContent.includes(arguments[0])) || null;""", text);
    }

    /** Opens the row that says this, by its link where it has one. */
    void row(String text) {
        browser.run("(arguments[0].querySelector('a') || arguments[0]).click()", cell(text));
        browser.settle();
    }

    /** Ticks the box in front of the row that says this. */
    void mark(String text) {
        WebElement cell = cell(text);
        browser.run("""
                const cell = arguments[0]; const grid = cell.closest('vaadin-grid');
                const middle = c => { const r = c.getBoundingClientRect(); return r.top + r.height / 2; };
                const boxes = [...grid.querySelectorAll('vaadin-grid-cell-content vaadin-checkbox')];
                const box = boxes.sort((a, b) => Math.abs(middle(a) - middle(cell)) - Math.abs(middle(b) - middle(cell)))[0];
                box.querySelector('input').click();""", cell);
        browser.settle();
    }

    /** Puts a file into the upload on the page. */
    void upload(Path file) {
        WebElement input = await("upload", """
                const upload = all(document, []).filter(e => e.localName === 'vaadin-upload')[0];
                return upload ? (upload.shadowRoot.querySelector('input[type=file]') || upload.querySelector('input[type=file]')) : null;""");
        input.sendKeys(file.toAbsolutePath().toString());
        browser.settle();
    }

    /** The texts of all elements that a selector finds. */
    @SuppressWarnings("unchecked")
    List<String> texts(String selector) {
        return (List<String>) browser.run(
                "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent.trim().replace(/\\s+/g, ' '))",
                selector);
    }

    WebElement await(String what, String script, Object... arguments) {
        WebElement[] found = new WebElement[1];
        browser.until(what, () -> {
            try {
                Object element = browser.run(FIND + script, arguments);
                found[0] = element instanceof WebElement web ? web : null;
            } catch (StaleElementReferenceException e) {
                found[0] = null;
            }
            return found[0] != null;
        });
        return found[0];
    }

    private WebElement input(WebElement field) {
        @Nullable
        Object input = browser.run(
                "const f = arguments[0]; return f.inputElement || f.focusElement || f.querySelector('input, textarea') || f;",
                field);
        return (WebElement) java.util.Objects.requireNonNull(input);
    }
}
