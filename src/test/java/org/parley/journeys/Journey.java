package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Dimension;

/**
 * One story: a fresh installation and the browsers of the people in it. A failure leaves a picture of every browser; at the end no
 * browser may have complained about refused content or scripts, or talked to another host.
 */
final class Journey implements BeforeEachCallback, AfterTestExecutionCallback {

    static final String PASSWORD = "quiet rivers carry stones";

    private final List<Browser> browsers = new ArrayList<>();
    private Installation installation;

    /** The day on the clock of the browser, which is the clock of the people in the story. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    Installation installation() {
        return installation;
    }

    /** A browser of somebody who has not signed in yet, at a desk. */
    Browser browser() {
        return browser(Browser.DESK);
    }

    Browser browser(Dimension size) {
        Browser browser = new Browser(installation.address(), size);
        browsers.add(browser);
        return browser;
    }

    /** Sets the installation up with its first administrator, who is then signed in. */
    Desk administrator() {
        Browser browser = browser();
        browser.open(installation.setUpLink());
        new SetUpPage(browser).setsUp("ada@parley.example", "Ada Norlund", PASSWORD);
        new SignInPage(browser).signsIn("ada@parley.example", PASSWORD);
        return new Desk(browser);
    }

    /** Invites somebody, who accepts and signs in with a browser of their own. */
    Desk invited(Desk administrator, String email, String name, String role) {
        String link = administrator.accounts.invites(email, name, role);
        Browser browser = browser();
        browser.open(link);
        new InvitationPage(browser).accepts(name, PASSWORD);
        new SignInPage(browser).signsIn(email, PASSWORD);
        return new Desk(browser);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        installation = Installation.start(context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        try {
            if (context.getExecutionException().isPresent()) {
                String story = context.getRequiredTestMethod().getName();
                browsers.forEach(browser -> browser.shoot("failed " + story));
            } else {
                for (Browser browser : browsers) {
                    assertThat(browser.complaints())
                            .as("what the browser complained about")
                            .isEmpty();
                    assertThat(browser.otherHosts())
                            .as("other hosts that the browser talked to")
                            .isEmpty();
                }
            }
        } finally {
            browsers.forEach(Browser::close);
            browsers.clear();
            installation.close();
        }
    }
}
