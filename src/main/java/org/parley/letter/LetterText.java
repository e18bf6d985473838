package org.parley.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.parley.base.Typed;

/**
 * What the letter says.
 *
 * @param text the text in Markdown, lines ending with LF
 * @param asks what it asks for, in order
 */
public record LetterText(
        @Size(max = 200_000) String text, @Size(max = 50) List<@Valid AskLine> asks) {

    public LetterText {
        text = Typed.text(text);
        asks = asks.stream().filter(ask -> !ask.text().isEmpty()).toList();
    }
}
