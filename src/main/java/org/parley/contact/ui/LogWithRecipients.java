package org.parley.contact.ui;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.recipient.RecipientLine;
import org.parley.recipient.Recipients;
import org.parley.recipient.ui.RecipientAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On recipients of a letter: log a contact with them about it. */
@Component
@Order(20)
class LogWithRecipients implements RecipientAction {

    private static final int AT_ONE_TABLE = 20;

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
        return count > 0 && count <= AT_ONE_TABLE && dialogs.areAllowed();
    }

    @Override
    public void start(UUID letter, Set<UUID> chosen, Runnable afterwards) {
        Set<UUID> lawmakers = chosen.stream()
                .map(recipients::line)
                .map(RecipientLine::lawmaker)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        dialogs.log(new Beginning(lawmakers, null, letter), afterwards);
    }
}
