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

    /** Somebody forgot the password: returns the link to choose a new one. */
    String forgets(String email) {
        open("administration/accounts");
        browser.run("arguments[0].click()", await("the menu of " + email, """
                const near = [...document.querySelectorAll('vaadin-grid-cell-content')].find(e => e.textContent.includes(arguments[0]));
                const line = near?.getBoundingClientRect().top;
                return [...document.querySelectorAll('vaadin-grid-cell-content')].find(e => e.querySelector('vaadin-menu-bar')
                  && Math.abs(e.getBoundingClientRect().top - line) < 5)?.querySelector('vaadin-menu-bar-button') || null;""", email));
        press("Link for a new password");
        String link = value("Link");
        press("Done");
        return link;
    }
}
