package org.parley.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;
import org.parley.position.PositionDetails;

/**
 * What a form edits of a parliament's action.
 *
 * @param reference how the parliament numbers it, such as B9-0123/2024; may be empty
 * @param chamber null for the parliament as a whole
 * @param day on which it came to its stage
 * @param link where it can be read, an https address; may be empty
 */
public record ActionDetails(
        @NotNull ActionKind kind,
        @NotBlank @Size(max = TITLE) String title,
        @Size(max = REFERENCE) String reference,
        @NotNull UUID parliament,
        @Nullable UUID chamber,
        @NotNull LocalDate day,
        @NotNull ActionStage stage,
        String link,
        @Size(max = NOTES) String notes) {

    /** The longest title, in UTF-16 units. */
    public static final int TITLE = 300;

    /** The longest reference. */
    public static final int REFERENCE = 80;

    /** The longest notes. */
    public static final int NOTES = 4_000;

    public ActionDetails {
        title = Typed.line(title);
        reference = Typed.line(reference);
        link = Typed.line(link);
        notes = Typed.text(notes).strip();
        if (!isLink(link)) {
            throw new Refusal("outcome.refusal.link", "a link of %d letters is none".formatted(link.length()));
        }
        if (!kind.stages().contains(stage)) {
            throw new Refusal("outcome.refusal.stage", "%s is never %s".formatted(kind, stage));
        }
    }

    /** Whether a text is empty, or an address on the web that is reached by https. */
    public static boolean isLink(String text) {
        String address = text.strip();
        return address.isEmpty() || (address.regionMatches(true, 0, "https:", 0, 6) && PositionDetails.isLink(address));
    }
}
