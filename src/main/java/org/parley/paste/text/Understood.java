package org.parley.paste.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.letter.LetterKind;
import org.parley.roster.ReadSignatory;

/**
 * What was understood of a pasted letter. What is null or empty was not found, and nothing was put in its place.
 *
 * @param language BCP 47 tag, empty when it was not recognised
 * @param second the language of the text's second half, empty when it has one language
 * @param kind null where nothing says it
 * @param to whom the letter names, as it names them, one each
 * @param body the text in Markdown, from after the salutation to before the sign-off
 * @param signatories each once, however often and under whichever of its names it stands there
 * @param leftOver lines that stand in none of the parts
 * @param missing what was looked for and is not there
 */
public record Understood(
        PastedText pasted,
        String language,
        String second,
        @Nullable LetterKind kind,
        @Nullable Piece<String> title,
        @Nullable Piece<Day> date,
        List<Piece<String>> to,
        List<Piece<String>> copies,
        @Nullable Piece<String> salutation,
        @Nullable Piece<String> body,
        List<Piece<String>> asks,
        @Nullable Piece<String> signOff,
        List<Piece<ReadSignatory>> signatories,
        List<Piece<String>> leftOver,
        List<Doubt> missing) {}
