package org.parley.whip;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.position.Basis;
import org.parley.position.Confidence;
import org.parley.position.Level;
import org.parley.position.Step;

/**
 * Somebody whom a campaign writes to, or of whom it knows where they stand.
 *
 * @param place party, chamber and parliament
 * @param latest what counts; null where nothing is known
 * @param publicly where their latest public act puts them
 * @param privately where our latest private impression puts them
 */
public record WhipLine(
        UUID lawmaker,
        String name,
        Place place,
        @Nullable Latest latest,
        @Nullable Step publicly,
        @Nullable Step privately,
        @Nullable Level influence,
        @Nullable Level priority) {

    /** Where somebody sits; each may be empty. */
    public record Place(String party, String chamber, String parliament) {}

    /**
     * The position that counts.
     *
     * @param link empty where none is known, or where the position rests on a contact, which not everybody may see
     * @param quote empty as the link
     */
    public record Latest(Step step, LocalDate day, Basis basis, Confidence confidence, String link, String quote) {}
}
