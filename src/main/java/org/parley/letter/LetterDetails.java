package org.parley.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Typed;

/**
 * What the form of a letter edits, its text apart.
 *
 * @param datedOn the day that stands on the letter
 * @param answerBy the day by which we ask for an answer; a recipient without one is overdue after it. Null for none
 * @param language BCP 47 tag of the text's language, such as {@code km}
 * @param owner the account that looks after it
 */
public record LetterDetails(
        @NotNull UUID campaign,
        @NotBlank @Size(max = 300) String title,
        @NotNull LetterKind kind,
        @NotNull LocalDate datedOn,
        @Nullable LocalDate answerBy,

        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        String language,

        @NotNull UUID owner) {

    public LetterDetails {
        title = Typed.line(title);
    }
}
