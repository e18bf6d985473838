package org.parley.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changed a record and what belongs to it, when, from what and to what; of each only what the acting person may see. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class History {

    private static final int AT_MOST = 20;

    private final HistoryRows rows;

    History(HistoryRows rows) {
        this.rows = rows;
    }

    /**
     * A page of what became of a record and of what belongs to it, the latest first.
     *
     * @param before an entry that was shown already, or {@link HistoryPage#LATEST}
     */
    public HistoryPage page(UUID subject, long before, int limit) {
        List<HistoryEntry> entries = new ArrayList<>();
        long place = before;
        for (int look = 0; look < AT_MOST && entries.size() < limit; look++) {
            List<Long> ids = rows.entries(subject, place, limit + 1 - entries.size());
            boolean more = ids.size() > limit - entries.size();
            List<Long> shown = more ? ids.subList(0, ids.size() - 1) : ids;
            entries.addAll(rows.read(Set.of(subject), shown, HistoryEntry.COUNTED));
            if (!more) {
                return new HistoryPage(entries, 0);
            }
            place = shown.getLast();
        }
        return new HistoryPage(entries, place);
    }
}
