package org.parley.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter's text as its page shows it.
 *
 * @param seen the version to carry back with a new text
 * @param seal null while the text may change
 */
public record WrittenText(
        long seen,
        String title,
        String language,
        LetterText says,
        @Nullable Seal seal) {

    /**
     * When the text was closed, and by what anyone can check that it is still the same.
     *
     * @param checksum SHA-256 of {@link SealedForm}, in lower-case hexadecimal
     * @param holds whether the text as it is stored still has this checksum
     */
    public record Seal(Instant at, String by, String checksum, boolean holds) {}
}
