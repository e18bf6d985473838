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
    private static final String ADMINISTRATOR = "ada@parley.example";

    private final List<Browser> browsers = new ArrayList<>();
    private final String[] settings;
    private boolean first;
    private Installation installation;

    /** With settings of the installation, as they are given on the command line. */
    Journey(String... settings) {
        this.settings = settings;
    }

    /** One in which Parley starts for the very first time. */
    static Journey fromNothing() {
        Journey journey = new Journey();
        journey.first = true;
        return journey;
    }

    /** The day on the clock of the browser, which is the clock of the people in the story. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    Installation installation() {
        return installation;
    }

    /** Kills Parley where it stands. */
    void kills() {
        installation.kill();
    }

    /** Starts Parley again, on the data and at the address it had. What browsers said while nobody answered is not held against it. */
    void startsAgain() {
        installation = installation.again();
        browsers.forEach(Browser::forgive);
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
        new SetUpPage(browser).setsUp(ADMINISTRATOR, "Ada Norlund", PASSWORD);
        new SignInPage(browser).signsIn(ADMINISTRATOR, PASSWORD);
        return new Desk(browser);
    }

    /** The administrator signs in once more, after sessions ended. */
    void signsInAgain(Desk administrator) {
        administrator.open("sign-in");
        new SignInPage(administrator.browser()).signsIn(ADMINISTRATOR, PASSWORD);
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
        String name = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        installation = first ? Installation.first(name, settings) : Installation.start(name, settings);
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
