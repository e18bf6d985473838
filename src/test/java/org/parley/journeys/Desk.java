package org.parley.journeys;

/** Somebody at work, and the pages that they use. */
final class Desk extends Screen {

    final AccountsPage accounts;
    final IntakePage intake;
    final CampaignPage campaign;
    final LetterPage letter;
    final ContactDialog contact;
    final TodayPage today;
    final LawmakerPage lawmaker;

    Desk(Browser browser) {
        super(browser);
        accounts = new AccountsPage(browser);
        intake = new IntakePage(browser);
        campaign = new CampaignPage(browser);
        letter = new LetterPage(browser);
        contact = new ContactDialog(browser);
        today = new TodayPage(browser);
        lawmaker = new LawmakerPage(browser);
    }

    Browser browser() {
        return browser;
    }
}
