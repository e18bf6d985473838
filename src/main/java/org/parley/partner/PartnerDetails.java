package org.parley.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.base.Typed;

/**
 * What the form of a partner edits.
 *
 * @param acronym empty where it has none
 * @param otherNames in other languages, or from before; at most 40
 * @param country ISO 3166 alpha-2; null where it works in many or nobody knows
 * @param website empty, or an address that starts with http:// or https://
 * @param notes in Markdown; may be empty
 */
public record PartnerDetails(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 40) String acronym,
        @Size(max = 40) List<OtherName> otherNames,

        @Nullable @Pattern(regexp = "[A-Z]{2}") String country,

        @Size(max = 500) @Pattern(regexp = WEBSITE) String website,

        @Size(max = 20_000) String notes) {

    /** What a web site's address looks like, or nothing. */
    public static final String WEBSITE = "|https?://[^\\s<>\"]+";

    public PartnerDetails {
        name = Typed.line(name);
        acronym = Typed.line(acronym);
        otherNames = List.copyOf(otherNames);
        website = Typed.line(website);
        notes = Typed.text(notes);
    }

    /** A partner of whom no more is known. */
    public static PartnerDetails named(String name, String acronym, @Nullable String country) {
        return new PartnerDetails(name, acronym, List.of(), country, "", "");
    }
}
