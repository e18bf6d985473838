package org.parley.signatory;

import java.util.List;
import java.util.UUID;
import org.parley.base.Seen;

/**
 * A signatory as the list shows it to somebody who may know who it is.
 *
 * @param seen the version to carry back with a correction
 * @param name as it stands under the letter, were it not anonymous
 * @param late whether they signed after the letter was sealed
 * @param standing whether they stood under the letter when it was sealed
 * @param files the names of those that show that they sign
 */
public record SignatoryLine(
        UUID id,
        long seen,
        UUID letter,
        String letterTitle,
        String name,
        SignatoryDetails details,
        SignatoryState state,
        boolean late,
        boolean standing,
        List<String> files) {

    /** What a form edits, at the version at which it was seen. */
    public Seen<SignatoryDetails> asSeen() {
        return new Seen<>(id, seen, details);
    }
}
