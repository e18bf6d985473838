package org.parley.letter;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a letter that was closed for good, and whether what is stored is still what was sealed.
 *
 * @param title what the letter is called in it
 * @param parliament the parliament to which it is adapted; empty for all
 * @param by who marked the letter as sent
 * @param checksum SHA-256 of {@link SealedForm}, in lower-case hexadecimal
 * @param form the number of the form
 * @param holds whether what is stored still has this checksum
 * @param gone how many names of signatories were taken away since
 */
public record SealedVersion(
        UUID id,
        UUID letter,
        String title,
        String language,
        String parliament,
        Instant at,
        String by,
        String checksum,
        int form,
        boolean holds,
        int gone) {}
