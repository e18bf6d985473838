package org.parley.contact.ui;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Recipients;
import org.parley.recipient.ui.RecipientAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On recipients of a letter: log a contact with them about it. */
@Component
@Order(20)
class LogWithRecipients implements RecipientAction {

    private final ContactDialogs dialogs;
    private final Recipients recipients;

    LogWithRecipients(ContactDialogs dialogs, Recipients recipients) {
        this.dialogs = dialogs;
        this.recipients = recipients;
    }

    @Override
    public String label() {
        return "contact.log";
    }

    @Override
    public boolean fits(int count) {
        return count > 0 && dialogs.areAllowed();
    }

    @Override
    public void start(UUID letter, Set<UUID> chosen, Runnable afterwards) {
        Set<UUID> lawmakers = new LinkedHashSet<>(recipients.people(RecipientFilter.only(letter, chosen)));
        dialogs.log(new Beginning(lawmakers, null, letter), afterwards);
    }
}
