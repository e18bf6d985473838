package org.parley.journeys;

/** Where one signs in. */
final class SignInPage extends Screen {

    SignInPage(Browser browser) {
        super(browser);
    }

    void tries(String email, String password) {
        browser.settle();
        type("E-mail", email);
        type("Password", password);
        press("Sign in");
    }

    void signsIn(String email, String password) {
        tries(email, password);
        browser.until("signed in", () -> !browser.path().startsWith("/sign-in"));
        browser.settle();
    }
}
