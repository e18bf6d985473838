package org.parley.copy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Typed;

/**
 * What the form of a form of address edits.
 *
 * @param language BCP 47 tag
 * @param parliament null for all
 * @param chamber null for all of the parliament
 * @param salutation with the fields {@code {{name}}}, {@code {{given name}}}, {@code {{family name}}}, {@code {{honorific}}},
 *     {@code {{chamber}}} and {@code {{parliament}}}
 */
public record FormDetails(
        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        String language,

        @Nullable UUID parliament,
        @Nullable UUID chamber,
        @NotNull AddressedAs role,
        @NotNull Gender gender,
        @NotBlank @Size(max = 200) String salutation,
        @Size(max = 500) String source) {

    public FormDetails {
        salutation = new MergeText(Typed.line(salutation)).inOneWay();
        source = Typed.line(source);
    }
}
