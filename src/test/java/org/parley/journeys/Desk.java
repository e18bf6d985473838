package org.parley.journeys;

/** Somebody at work: what they do, in their words. */
final class Desk extends Screen {

    Desk(Browser browser) {
        super(browser);
    }

    Browser browser() {
        return browser;
    }

    void goesTo(String place) {
        press(place);
    }
}
