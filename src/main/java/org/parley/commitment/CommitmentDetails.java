package org.parley.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;
import org.parley.position.EvidenceId;
import org.parley.position.PositionDetails;

/**
 * What a form edits of a commitment.
 *
 * @param dueOn the day until when; null where none was said
 * @param letter the letter in answer to which it was made
 * @param said the contact or the response in which it was said
 * @param link where it can be read, on the web; may be empty
 */
public record CommitmentDetails(
        @NotNull UUID campaign,
        @NotBlank @Size(max = 1000) String what,
        @NotNull LocalDate promisedOn,
        @Nullable LocalDate dueOn,
        @Nullable UUID letter,
        @Nullable EvidenceId said,
        String link) {

    public CommitmentDetails {
        what = Typed.text(what).strip();
        link = Typed.line(link);
        if (!PositionDetails.isLink(link)) {
            throw new Refusal("position.refusal.link", "a link of %d letters is none".formatted(link.length()));
        }
    }
}
