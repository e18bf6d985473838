package org.parley.journeys;

import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Somebody at work, and the pages that they use. */
final class Desk extends Screen {

    final AccountsPage accounts;
    final IntakePage intake;
    final CampaignPage campaign;
    final LetterPage letter;
    final ContactDialog contact;
    final TodayPage today;
    final LawmakerPage lawmaker;
    final PastePage paste;
    final SignatoriesPage signatories;
    final BoardPage board;
    final HistoryPart history;
    final CallPage calls;

    Desk(Browser browser) {
        super(browser);
        accounts = new AccountsPage(browser);
        intake = new IntakePage(browser);
        campaign = new CampaignPage(browser);
        letter = new LetterPage(browser);
        contact = new ContactDialog(browser);
        today = new TodayPage(browser);
        lawmaker = new LawmakerPage(browser);
        paste = new PastePage(browser);
        signatories = new SignatoriesPage(browser);
        board = new BoardPage(browser);
        history = new HistoryPart(browser);
        calls = new CallPage(browser);
    }

    /** Whether the first Tab key meets the link, and following it lets the next one meet the field. */
    boolean reachesByKeyboard(String link, String field) {
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        boolean met = link.equals(browser.run("return document.activeElement.textContent.trim()"));
        new Actions(browser.driver()).sendKeys(Keys.ENTER, Keys.TAB).perform();
        return met && field.equals(browser.run("return document.activeElement.placeholder"));
    }

    Browser browser() {
        return browser;
    }
}
