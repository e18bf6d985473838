package org.parley.signatory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.roster.ReadSignatory;

/**
 * A line of a pasted list, and whom it may mean.
 *
 * @param known partners that have the name or the acronym, those by name first
 */
public record Understood(ReadSignatory read, List<Candidate> known) {

    public Understood {
        known = List.copyOf(known);
    }

    /**
     * A partner that may be meant.
     *
     * @param byName whether a name is the same, and not just the acronym
     * @param already how far it got with signing this letter; null while it is not in its list
     */
    public record Candidate(
            UUID partner,
            String name,
            String acronym,
            boolean byName,
            @Nullable SignatoryShow already) {}

    /** What Parley would do with the line; null where only a person can say. */
    public @Nullable Choice proposal() {
        if (read.person()) {
            return new Choice.Person();
        }
        List<Candidate> named = known.stream().filter(Candidate::byName).toList();
        if (named.size() == 1) {
            return new Choice.Known(named.getFirst().partner());
        }
        if (named.isEmpty() && read.isBare() && known.size() == 1) {
            return new Choice.Known(known.getFirst().partner());
        }
        return known.isEmpty() && read.doubts().isEmpty() ? new Choice.New() : null;
    }
}
