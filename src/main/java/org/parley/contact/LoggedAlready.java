package org.parley.contact;

import java.util.List;
import java.util.UUID;
import org.parley.base.Refusal;

/** Somebody logged the same before, or what looks like it. Whoever comes second sees theirs and decides. */
public class LoggedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Twin> twins;

    LoggedAlready(UUID id, List<Twin> twins) {
        super("contact.refusal.logged-already", "contact %s looks like %s".formatted(id, ids(twins)));
        this.twins = List.copyOf(twins);
    }

    /** What was logged before, the latest first. */
    public List<Twin> twins() {
        return twins;
    }

    private static List<UUID> ids(List<Twin> twins) {
        return twins.stream().map(Twin::id).toList();
    }
}
