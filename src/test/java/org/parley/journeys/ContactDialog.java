package org.parley.journeys;

import java.util.List;

/** Logging a contact, from wherever one is. */
final class ContactDialog extends Screen {

    ContactDialog(Browser browser) {
        super(browser);
    }

    void logs(String kind, List<String> lawmakers, String campaign, String notes, String followUp) {
        press("Log contact");
        for (String lawmaker : lawmakers) {
            takesFirst("With whom", lawmaker);
        }
        choose("Kind", kind);
        choose("Campaign", campaign);
        type("Notes", notes);
        if (!followUp.isEmpty()) {
            type("Follow-up", followUp);
            day("By", Journey.today());
        }
        press("Log contact");
        mustShow("Contact logged");
    }
}
