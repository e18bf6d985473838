package org.parley.signatory;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Typed;

/**
 * What the form of a signatory edits: who it is, and how they stand under the letter.
 *
 * @param partner null for a person who signs for themselves
 * @param person their name; empty for a partner
 * @param description what a person is, such as a title or a place of work; may be empty
 * @param displayName how they want to be called under this letter; empty for their usual name
 * @param anonymous for their safety: counted, and never named but for those who keep the letter
 */
public record SignatoryDetails(
        @Nullable UUID partner,
        @Size(max = 300) String person,
        @Size(max = 300) String description,
        @Size(max = 300) String displayName,
        boolean anonymous) {

    public SignatoryDetails {
        person = Typed.line(person);
        description = Typed.line(description);
        displayName = Typed.line(displayName);
    }

    /** A partner under its own name. */
    public static SignatoryDetails of(UUID partner) {
        return new SignatoryDetails(partner, "", "", "", false);
    }

    /** A person who signs for themselves. */
    public static SignatoryDetails person(String name, String description) {
        return new SignatoryDetails(null, name, description, "", false);
    }
}
