package org.parley.version;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Typed;

/**
 * What the form of a version edits, its text apart.
 *
 * @param language BCP 47 tag of the text's language, such as {@code km}
 * @param parliament the parliament to which it is adapted, null for all
 * @param title what the letter is called in it; empty where it is called what the letter is
 */
public record VersionDetails(
        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        String language,

        @Nullable UUID parliament,
        @Size(max = 300) String title) {

    public VersionDetails {
        title = Typed.line(title);
    }
}
