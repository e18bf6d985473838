package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Coming in: the first start, the first administrator, and nobody without a password. */
class FrontDoorTests {

    @RegisterExtension
    final Journey journey = Journey.fromNothing();

    @Test
    void theFirstPersonSetsParleyUpAndSignsIn() {
        Browser browser = journey.browser();
        SignInPage signIn = new SignInPage(browser);
        browser.open("lawmakers");
        assertThat(browser.path()).startsWith("/sign-in");
        assertThat(signIn.hasField("Password")).isFalse();

        browser.open(journey.installation().setUpLink());
        new SetUpPage(browser).setsUp("ada@parley.example", "Ada Norlund", Journey.PASSWORD);
        signIn.tries("ada@parley.example", "not her password at all");
        signIn.mustShow("do not belong together");
        assertThat(browser.path()).startsWith("/sign-in").doesNotContain("ada");
        assertThat(signIn.value("E-mail")).isEqualTo("ada@parley.example");
        signIn.signsIn("ada@parley.example", Journey.PASSWORD);

        new Desk(browser).mustShow("Today");
        browser.shoot("signed in");
    }

    @Test
    void theSetUpLinkWorksOnce() {
        journey.administrator();

        Browser stranger = journey.browser();
        stranger.open(journey.installation().setUpLink());

        assertThat(new Screen(stranger).hasField("New password")).isFalse();
    }
}
