package org.parley.letter;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;

/** The letter's base text or a version made from it: in another language, for one parliament. Sealed when it is first sent. */
@Entity
@SuppressWarnings("UnusedVariable") // what lists read, they read by SQL
class LetterVersion extends Aggregate {

    private UUID letterId = getId();

    private String language = "";

    private String text = "";

    /** Null for the base text. Versions are made and written in the package above. */
    private @Nullable UUID madeFrom;

    private @Nullable Instant sealedAt;

    private @Nullable UUID sealedBy;

    private @Nullable String checksum;

    protected LetterVersion() {}

    LetterVersion(UUID letter, String language) {
        this.letterId = letter;
        this.language = language;
    }

    /** Puts a text in the place of the one that was seen. */
    void write(long seenVersion, String text) {
        mustNotBeSealed();
        mustBeAt(seenVersion);
        this.text = text;
    }

    /** Says in which language the text is. */
    void speak(String language) {
        if (!this.language.equals(language)) {
            mustNotBeSealed();
            this.language = language;
        }
    }

    /** Closes the text for good. A sealed one stays as it is. */
    void seal(Instant at, UUID by, String checksum) {
        mustNotBeSealed();
        this.sealedAt = at;
        this.sealedBy = by;
        this.checksum = checksum;
    }

    boolean isSealed() {
        return sealedAt != null;
    }

    String language() {
        return language;
    }

    String text() {
        return text;
    }

    private void mustNotBeSealed() {
        if (sealedAt != null) {
            throw new SealedTextStays(letterId);
        }
    }
}
