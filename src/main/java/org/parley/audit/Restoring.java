package org.parley.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives fields back what they said earlier, each by the verb of its feature. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class Restoring {

    private final List<Restorable> features;

    Restoring(List<Restorable> features) {
        this.features = List.copyOf(features);
    }

    /** Whether a feature has a verb for a column. */
    public boolean offers(String place, String column) {
        return of(place, column).isPresent();
    }

    /** What a field says now, and at which version of its record. */
    @Transactional(readOnly = true)
    public Restorable.Now now(String place, UUID record, String column) {
        return held(place, record, column).now(record, column);
    }

    /**
     * Gives a field back an earlier value.
     *
     * @throws org.parley.base.ChangedMeanwhile when the record was changed after the version that was seen
     */
    public void restore(String place, UUID record, String column, @Nullable String earlier, long seen) {
        held(place, record, column).restore(record, column, earlier, seen);
    }

    private Restorable held(String place, UUID record, String column) {
        return of(place, column).orElseThrow(() -> new NotFound(place, record));
    }

    private Optional<Restorable> of(String place, String column) {
        return features.stream()
                .filter(one -> one.place().equals(place) && one.columns().contains(column))
                .findFirst();
    }
}
