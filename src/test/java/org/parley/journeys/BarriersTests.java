package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Nothing grave keeps anybody from any page: at a desk by day, and on a phone in the dark. A new page is found by its links; one that
 * no link leads to is opened here by name, or the journey fails.
 */
class BarriersTests {

    private static final String AT_A_DESK = "at a desk";
    private static final String EMAIL = "ada@parley.example";

    /** Pages that no link leads to: what is read without signing in, what the server writes by itself, and what is not there. */
    private static final List<String> BY_NAME = List.of(
            "", "lawmakers/new", "commitments", "views", "seals", "letters/paste", "account", "error", "nowhere");

    /** What opens over a page. */
    private static final Map<String, List<String>> DIALOGS = new LinkedHashMap<>();

    static {
        DIALOGS.put("", List.of("Log contact", "New follow-up"));
        DIALOGS.put("campaigns", List.of("New campaign"));
        DIALOGS.put("letters", List.of("New letter"));
        DIALOGS.put("partners", List.of("New partner"));
        DIALOGS.put("actions", List.of("Write down an action"));
        DIALOGS.put("administration/accounts", List.of("Invite somebody"));
        DIALOGS.put("lawmakers", List.of("Save as a list"));
        DIALOGS.put(
                "lawmakers/:",
                List.of(
                        "Write down a position",
                        "Set influence and priority",
                        "Write down a promise",
                        "Merge with another entry",
                        "Add a channel",
                        "Add a mandate"));
        DIALOGS.put("campaigns/:/progress", List.of("State a goal"));
    }

    @RegisterExtension
    final Journey journey = new Journey("--parley.sample=true");

    private final Pages pages = new Pages();
    private final List<Barrier> barriers = new ArrayList<>();
    private final Map<String, String> doors = new LinkedHashMap<>();
    private Browser browser;
    private String way = AT_A_DESK;

    @Test
    void nothingGraveKeepsAnybodyFromAnyPage() {
        browser = journey.browser();
        comesIn();
        Desk ada = new Desk(browser);
        List<String> unlinked = new Gaps(ada, this::look).fill();
        doors.put("invitation", ada.accounts.invites("omar@parley.example", "Omar Idrissi", "Officer"));
        doors.put("new password", ada.accounts.forgets(EMAIL));

        pages.meet(BY_NAME);
        pages.meet(unlinked);
        for (String page = pages.next(); page != null; page = pages.next()) {
            visit(page);
        }
        atADesk();
        DIALOGS.forEach(this::openOver);
        doors.forEach(this::comeThrough);

        assertThat(barriers).as("what keeps people from a page").isEmpty();
        assertThat(pages.missed()).as("views that no link led to").isEmpty();
    }

    /** The first pages that anybody sees. */
    private void comesIn() {
        browser.open(journey.installation().setUpLink());
        onAPhoneInTheDark();
        look("set-up");
        atADesk();
        look("set-up");
        new SetUpPage(browser).setsUp(EMAIL, "Ada Norlund", Journey.PASSWORD);
        onAPhoneInTheDark();
        look("sign-in");
        atADesk();
        look("sign-in");
        pages.have("set-up/:", "sign-in", "invitation/:", "new-password/:");
        new SignInPage(browser).signsIn(EMAIL, Journey.PASSWORD);
    }

    private void visit(String page) {
        browser.goTo(pages.address(page));
        pages.meet(browser.links());
        lookBothWays(page);
    }

    private void comeThrough(String name, String link) {
        browser.open(link);
        lookBothWays(name);
    }

    private void openOver(String page, List<String> dialogs) {
        browser.goTo(pages.address(page));
        for (String dialog : dialogs) {
            Screen screen = new Screen(browser);
            screen.press(dialog);
            barriers.addAll(new Barriers(browser).within("“" + dialog + "” of " + page, "vaadin-dialog[opened]"));
            screen.press("Cancel");
        }
    }

    /** The same page at a desk and on a phone, without opening it twice; the next one opens where this one was seen last. */
    private void lookBothWays(String page) {
        look(page);
        if (AT_A_DESK.equals(way)) {
            onAPhoneInTheDark();
        } else {
            atADesk();
        }
        look(page);
    }

    private void look(String page) {
        Barriers here = new Barriers(browser);
        String name = (page.isEmpty() ? "today" : page) + " " + way;
        barriers.addAll(here.onPage(name));
        barriers.addAll(here.sideways(name));
    }

    private void atADesk() {
        way = AT_A_DESK;
        browser.emulate(Browser.DESK);
        browser.dark(false);
    }

    private void onAPhoneInTheDark() {
        way = "on a phone in the dark";
        browser.emulate(Browser.PHONE);
        browser.dark(true);
    }
}
