package org.parley.contact.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.contact.ContactDetails;

/** What somebody probably means when they log a contact: what is on the screen, or else what they logged last. */
final class Recollection {

    private static final Pattern PAGE =
            Pattern.compile("(lawmakers|campaigns|letters)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

    private static final String LAST = "org.parley.contact.last";

    private Recollection() {}

    /** What the page on the screen says. */
    static Beginning ofPage() {
        Matcher page = PAGE.matcher(UI.getCurrent().getActiveViewLocation().getPath());
        if (!page.matches()) {
            return Beginning.NOTHING;
        }
        UUID id = UUID.fromString(page.group(2));
        return switch (page.group(1)) {
            case "lawmakers" -> Beginning.with(id);
            case "campaigns" -> new Beginning(Set.of(), id, null);
            default -> new Beginning(Set.of(), null, id);
        };
    }

    /** Adds what was logged last where nothing is said. */
    static Beginning complete(Beginning known) {
        return !known.saysWhatItIsAbout() && last() instanceof Beginning last
                ? known.about(last.campaign(), last.letter())
                : known;
    }

    static void remember(ContactDetails logged) {
        VaadinSession.getCurrent().setAttribute(LAST, new Beginning(Set.of(), logged.campaignId(), logged.letterId()));
    }

    private static @Nullable Object last() {
        return VaadinSession.getCurrent().getAttribute(LAST);
    }
}
