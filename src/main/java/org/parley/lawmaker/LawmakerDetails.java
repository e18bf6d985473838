package org.parley.lawmaker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a form edits of a lawmaker.
 *
 * @param officialName the name as it stands on the door; never taken apart or written anew by Parley
 * @param otherNames other spellings and scripts, one a line; found by the search
 * @param notes Markdown
 */
public record LawmakerDetails(
        @NotBlank @Size(max = 300) String officialName,
        @Size(max = 200) String givenName,
        @Size(max = 200) String familyName,
        @NotNull NameOrder nameOrder,
        @Size(max = 100) String honorific,
        @Size(max = 1000) String otherNames,
        @PastOrPresent @Nullable LocalDate bornOn,
        @Size(max = 50) String gender,
        @Size(max = 20_000) String notes) {

    public static final LawmakerDetails EMPTY =
            new LawmakerDetails("", "", "", NameOrder.GIVEN_FIRST, "", "", null, "", "");
}
