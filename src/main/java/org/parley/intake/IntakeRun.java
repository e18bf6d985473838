package org.parley.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.intake.decision.Choices;
import org.parley.intake.file.Reading;

/**
 * One run as its page shows it.
 *
 * @param who handed it in; empty when it came from the command line
 * @param sha256 of the file, in hexadecimal digits
 * @param sheet of a workbook, empty for a file of text
 * @param layout the make of the list, empty when it is none that is known
 * @param phase what is being done right now, as a key of the translations; empty when nothing is
 * @param turn how often work on it has begun
 * @param choices what was decided about the list as a whole
 * @param error why nothing was entered
 */
public record IntakeRun(
        UUID id,
        String who,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String fileName,
        long bytes,
        String sha256,
        Reading reading,
        String sheet,
        String layout,
        List<MappedColumn> mapping,
        @Nullable UUID parliament,
        String parliamentName,
        @Nullable UUID chamber,
        String chamberName,
        IntakeState state,
        String phase,
        int turn,
        int rowsRead,
        Counts counts,
        Choices choices,
        @Nullable Told error) {}
