package org.parley.print;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.base.Roles;
import org.parley.export.Export;
import org.parley.export.Exports;
import org.parley.export.Rows;
import org.parley.recipient.RecipientFilter;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** The envelopes of a letter's recipients who are reached by post, and who is not. Who is excluded gets none. */
@Service
@RolesAllowed(Roles.OFFICER)
public class Envelopes {

    /** The most labels on one page of a browser. */
    public static final int MOST = 5_000;

    private static final int AT_ONCE = 500;

    private final EnvelopeList list;
    private final Exports exports;

    Envelopes(EnvelopeList list, Exports exports) {
        this.list = list;
        this.exports = exports;
    }

    /** How many whom the filter means have a postal address. */
    @RolesAllowed(Roles.VIEWER)
    public long count(RecipientFilter filter) {
        return list.count(filter, true);
    }

    /** How many have none, or none that works. */
    @RolesAllowed(Roles.VIEWER)
    public long countWithout(RecipientFilter filter) {
        return list.count(filter, false);
    }

    /** One page of those who have none, by name. */
    @RolesAllowed(Roles.VIEWER)
    public List<Unaddressed> without(RecipientFilter filter, Pageable page) {
        return list.without(filter, page.getOffset(), page.getPageSize());
    }

    /** Hands every envelope to the reader, by the recipients' names. */
    public void each(RecipientFilter filter, Consumer<? super Envelope> reader) {
        some(filter, Integer.MAX_VALUE, reader);
    }

    /**
     * Hands envelopes to a page of labels, {@link #MOST} at most, logged like a file that is taken out.
     *
     * @param inWords what narrows the recipients, for the log
     */
    public long labels(RecipientFilter filter, List<String> inWords, Consumer<? super Envelope> page) {
        Rows<Envelope> rows = (chosen, reader) -> some(filter, MOST, reader);
        return exports.print(new Export<>("labels", inWords, List.of(), rows, null), page);
    }

    private void some(RecipientFilter filter, int most, Consumer<? super Envelope> reader) {
        List<UUID> all = list.ids(filter, true, 0, most);
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            list.envelopes(all.subList(first, Math.min(all.size(), first + AT_ONCE)))
                    .forEach(reader);
        }
    }
}
