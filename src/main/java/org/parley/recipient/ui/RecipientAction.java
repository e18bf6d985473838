package org.parley.recipient.ui;

import java.util.Set;
import java.util.UUID;

/** Something a feature lets people do with recipients of a letter: log a response, log a contact. Features contribute beans. */
public interface RecipientAction {

    /** The key of the translations for its button. */
    String label();

    /** Whether it makes sense for this many recipients at once. */
    boolean fits(int recipients);

    /** Starts it, usually by opening a dialog; {@code afterwards} refreshes the page that asked once something was stored. */
    void start(UUID letter, Set<UUID> recipients, Runnable afterwards);
}
