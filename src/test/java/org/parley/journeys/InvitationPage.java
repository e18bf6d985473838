package org.parley.journeys;

/** What an invited person's link opens. */
final class InvitationPage extends Screen {

    InvitationPage(Browser browser) {
        super(browser);
    }

    void accepts(String name, String password) {
        type("Name", name);
        type("New password", password);
        type("The same password again", password);
        press("Accept");
        browser.until("the sign-in page", () -> browser.path().startsWith("/sign-in"));
    }
}
