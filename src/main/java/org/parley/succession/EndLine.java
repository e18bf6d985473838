package org.parley.succession;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.lawmaker.EndReason;

/**
 * The end of a mandate as a list shows it.
 *
 * @param reason null where none was said
 * @param followUps how many follow-ups about the lawmaker come up for review
 * @param commitments how many commitments do
 * @param positions how many positions do
 * @param decided about how many things something was decided
 */
public record EndLine(
        UUID mandate,
        UUID lawmaker,
        String name,
        String parliament,
        String chamber,
        String constituency,
        LocalDate endedOn,
        @Nullable EndReason reason,
        boolean over,
        int followUps,
        int commitments,
        int positions,
        int decided) {

    /** Where the seat was. */
    public String seat() {
        return Stream.of(parliament, chamber, constituency)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** How much comes up for review. */
    public int open() {
        return followUps + commitments + positions;
    }
}
