package org.parley.lawmaker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a form edits of somebody in a lawmaker's office. */
public record StaffDetails(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) String role,
        @Nullable LocalDate leftOn) {

    public static final StaffDetails EMPTY = new StaffDetails("", "", null);
}
