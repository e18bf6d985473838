package org.parley.parliament;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a chamber that a manager may correct.
 *
 * @param seats voting seats; null where no number is fixed
 * @param checked whether somebody vouches for these facts
 */
public record ChamberDetails(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) String nativeName,
        @Min(1) @Max(10_000) @Nullable Integer seats,
        boolean sits,
        boolean checked,
        @Size(max = 1000) String source) {}
