package org.parley.journeys;

/** The very first page. */
final class SetUpPage extends Screen {

    SetUpPage(Browser browser) {
        super(browser);
    }

    void setsUp(String email, String name, String password) {
        type("E-mail", email);
        type("Name", name);
        type("New password", password);
        type("The same password again", password);
        press("Set up Parley");
        browser.until("the sign-in page", () -> browser.path().startsWith("/sign-in"));
    }
}
