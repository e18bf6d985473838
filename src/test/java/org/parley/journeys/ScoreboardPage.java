package org.parley.journeys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PrintOptions;

/** How a campaign stands: its scoreboard, and what of it goes to paper. */
final class ScoreboardPage extends Screen {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private static final String ROOM =
            "document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[part~=content]')";

    /** How many a number counts, and how far the page was scrolled when it was pressed. */
    record Pressed(long counted, long scrolled) {}

    ScoreboardPage(Browser browser) {
        super(browser);
    }

    /** Goes to a part by the page's own navigation, until its heading stands just below the bar. */
    void goesToPart(String heading) {
        press(heading);
        browser.until(heading + " below the bar", () -> Boolean.TRUE.equals(browser.run("""
                const below = document.activeElement.getBoundingClientRect().top
                  - document.querySelector('.progress-bar').getBoundingClientRect().bottom;
                return document.activeElement.textContent === arguments[0] && below > 0 && below < 40;""", heading)));
    }

    /** Points at somebody's seat, reads who it is, and closes that with the Escape key. */
    String readsSeat() {
        WebElement seat = await("somebody's seat", "return document.querySelector('.seats-canvas a.seat');");
        Actions hand = new Actions(browser.driver());
        hand.moveToElement(seat).perform();
        browser.until("who sits there", () -> !told().isEmpty());
        String who = told();
        hand.sendKeys(Keys.ESCAPE).perform();
        browser.until("nothing said of a seat", () -> told().isEmpty());
        return who;
    }

    private String told() {
        return String.valueOf(browser.run(
                "const tip = document.querySelector('.seats-tip'); return tip.hidden ? '' : tip.innerText"));
    }

    void opensFirstParliament() {
        await("a parliament", "return document.querySelector('.scoreboard .row-toggle');");
        browser.run("const row = document.querySelector('.scoreboard .row-toggle');"
                + " row.scrollIntoView({block: 'center'}); row.click()");
        browser.until("the parliament is open", () -> opened() > 0);
    }

    /** Presses the first number that counts somebody below a parliament that is open. */
    Pressed pressesNumber() {
        WebElement number = await("a number", """
                return [...document.querySelectorAll('.scoreboard tr.opened a.number')].find(a => a.textContent.trim() !== '0');""");
        browser.run("arguments[0].scrollIntoView({block: 'center'})", number);
        Pressed pressed = new Pressed(Long.parseLong(number.getText().trim()), scrolled());
        browser.run("arguments[0].click()", number);
        browser.settle();
        return pressed;
    }

    /** Opens the first person of a list. */
    void opensFirstPerson() {
        await("somebody", "return document.querySelector('vaadin-grid a[href^=\"lawmakers/\"]');");
        browser.run("document.querySelector('vaadin-grid a[href^=\"lawmakers/\"]').click()");
        browser.until("a person's page", () -> browser.path().startsWith("/lawmakers/"));
        browser.settle();
    }

    void goesBack() {
        String left = browser.path();
        browser.driver().navigate().back();
        browser.until("the way back", () -> !browser.path().equals(left));
        browser.settle();
    }

    /** How many rows stand below parliaments that are open. */
    long opened() {
        return number("return document.querySelectorAll('.scoreboard tr.opened').length");
    }

    /** How far the page is scrolled, in pixels. */
    long scrolled() {
        return number("return Math.round(" + ROOM + ".scrollTop)");
    }

    /** How many sheets of paper the page takes. */
    long sheets() {
        String printed = new String(
                Base64.getDecoder()
                        .decode(browser.driver().print(new PrintOptions()).getContent()),
                StandardCharsets.ISO_8859_1);
        return SHEET.matcher(printed).results().count();
    }

    private long number(String script) {
        return ((Number) Objects.requireNonNull(browser.run(script))).longValue();
    }
}
