package org.parley.journeys;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.Dimension;

/**
 * Takes pictures of the main pages with the sample campaign, at both sizes, light and dark, for people to look at. It runs only when
 * asked: {@code mvn surefire:test@journeys -Dtest=LookTests -Dlook=some/directory}.
 */
@EnabledIfSystemProperty(named = "look", matches = ".+")
class LookTests {

    private static final Map<String, String> PAGES = new LinkedHashMap<>(Map.of());

    static {
        PAGES.put("01 today", "");
        PAGES.put("02 campaigns", "campaigns");
        PAGES.put("03 letters", "letters");
        PAGES.put("04 lawmakers", "lawmakers");
        PAGES.put("05 parliaments", "parliaments");
        PAGES.put("06 contacts", "contacts");
        PAGES.put("07 responses", "responses");
        PAGES.put("08 follow-ups", "follow-ups");
        PAGES.put("09 intake", "intake");
        PAGES.put("10 take in a list", "intake/new");
        PAGES.put("11 new lawmaker", "lawmakers/new");
        PAGES.put("12 accounts", "administration/accounts");
        PAGES.put("13 my account", "account");
        PAGES.put("14 not there", "nowhere");
    }

    private final Path directory = Path.of(System.getProperty("look", "target/look"));

    @Test
    void takesPicturesOfThePages() {
        try (Installation installation = Installation.start("look", "--parley.sample=true");
                Browser browser = new Browser(installation.address(), Browser.DESK)) {
            browser.open(installation.setUpLink());
            everyWay(browser, "00 set-up");
            new SetUpPage(browser).setsUp("ada@parley.example", "Ada Norlund", Journey.PASSWORD);
            everyWay(browser, "00 sign-in");
            new SignInPage(browser).signsIn("ada@parley.example", Journey.PASSWORD);
            PAGES.forEach((name, path) -> {
                browser.open(path);
                everyWay(browser, name);
            });
            opened(browser, "02b campaign", "campaigns");
            opened(browser, "03b letter", "letters");
            for (String part : List.of("addressees", "recipients", "activity")) {
                follow(browser, part);
            }
            opened(browser, "04b lawmaker", "lawmakers");
            opened(browser, "05b parliament", "parliaments");
            opened(browser, "06b contact", "contacts");
            new Screen(browser).press("Log contact");
            everyWay(browser, "06c log contact");
        }
    }

    /** Opens the first row of a list. */
    private void opened(Browser browser, String name, String list) {
        browser.emulate(Browser.DESK);
        browser.open(list);
        Object row = browser.run("""
                const cell = [...document.querySelectorAll('vaadin-grid-cell-content')].filter(c => c.getBoundingClientRect().top
                  > document.querySelector('vaadin-grid').getBoundingClientRect().top + 40 && c.textContent.trim())
                  .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[0];
                return cell || null;""");
        if (row instanceof org.openqa.selenium.WebElement cell) {
            cell.click();
            browser.settle();
        }
        everyWay(browser, name);
    }

    private void follow(Browser browser, String part) {
        String path = browser.path().replaceAll("^/|/(addressees|recipients|activity).*$|\\?.*$", "");
        browser.open(path + "/" + part);
        everyWay(browser, "03c letter " + part);
    }

    private void everyWay(Browser browser, String name) {
        for (Dimension size : List.of(Browser.DESK, Browser.PHONE)) {
            browser.emulate(size);
            for (boolean dark : new boolean[] {false, true}) {
                browser.dark(dark);
                pause();
                browser.shoot(directory.resolve("%s %d%s.png".formatted(name, size.width, dark ? " dark" : "")));
            }
        }
        browser.emulate(Browser.DESK);
        browser.dark(false);
    }

    private static void pause() {
        try {
            Thread.sleep(600);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
