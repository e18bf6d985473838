package org.parley.parliament;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The facts about a parliament that a manager may correct.
 *
 * @param languages BCP 47 codes with blanks between them
 * @param website empty, or an address that starts with http:// or https://
 * @param checked whether somebody vouches for these facts
 * @param source where they come from
 */
public record ParliamentDetails(
        @NotBlank @Size(max = 300) String name,

        @Size(max = 300) String nativeName,

        @Size(max = 500) String website,

        @Size(max = 300) String languages,

        boolean checked,
        @Size(max = 1000) String source) {}
