package org.parley.journeys;

/** Who works here. */
final class AccountsPage extends Screen {

    AccountsPage(Browser browser) {
        super(browser);
    }

    /** Invites somebody and returns the link to hand over. */
    String invites(String email, String name, String role) {
        open("administration/accounts");
        press("Invite somebody");
        type("Name", name);
        type("E-mail", email);
        choose("Role", role);
        press("Make the link");
        String link = value("Link");
        press("Done");
        return link;
    }
}
