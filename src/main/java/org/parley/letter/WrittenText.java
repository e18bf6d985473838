package org.parley.letter;

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
        @Nullable SealedVersion seal) {}
