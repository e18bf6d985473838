package org.parley.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Typed;

/**
 * One thing the letter asks for.
 *
 * @param id its identity, null for one that was just written
 */
public record AskLine(
        @Nullable UUID id, @NotBlank @Size(max = 500) String text) {

    public AskLine {
        text = Typed.line(text);
    }
}
