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
    final PastePage paste;
    final SignatoriesPage signatories;
    final BoardPage board;

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
    }

    Browser browser() {
        return browser;
    }
}
