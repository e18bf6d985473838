package org.parley.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Typed;

/**
 * What the form of a campaign edits.
 *
 * @param goal what we want to reach, in Markdown; may be empty
 * @param endsOn the last day, null while nobody knows
 * @param owner the account that answers for it
 */
public record CampaignDetails(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 20_000) String goal,
        @NotNull LocalDate startedOn,
        @Nullable LocalDate endsOn,
        @NotNull UUID owner) {

    public CampaignDetails {
        name = Typed.line(name);
        goal = Typed.text(goal);
    }
}
