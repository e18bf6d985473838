package org.parley.position;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;

/**
 * What a form edits of a position.
 *
 * @param takenOn the day on which they took it, or showed it
 * @param link where it can be read, on the web; may be empty
 * @param quote what they said, as they said it; may be empty
 * @param evidence a contact or a response that shows it
 */
public record PositionDetails(
        @NotNull UUID campaign,
        @NotNull Step step,
        @NotNull LocalDate takenOn,
        @NotNull Basis basis,
        @NotNull Confidence confidence,
        String link,
        String quote,
        @Nullable EvidenceId evidence) {

    /** The longest quote, in UTF-16 units. */
    public static final int QUOTE = 4_000;

    /** The first day that is of our time; whatever is said to be earlier is mistyped. */
    public static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    private static final int LINK = 2_000;

    private static final Pattern WEB = Pattern.compile(
            "(?i)https?://[^\\p{Cntrl}\\p{Cf}\\s<>\"\\\\@/?#]+(?:[/?#][^\\p{Cntrl}\\p{Cf}\\s<>\"\\\\]*)?");

    public PositionDetails {
        link = Typed.line(link);
        quote = Typed.text(quote).strip();
        if (!isLink(link)) {
            throw new Refusal("position.refusal.link", "a link of %d letters is none".formatted(link.length()));
        }
        if (quote.length() > QUOTE) {
            throw new Refusal("position.refusal.quote", "a quote of %d letters".formatted(quote.length()), QUOTE);
        }
    }

    /** Whether a text is empty, or an address on the web without anybody's name before the host. */
    public static boolean isLink(String text) {
        String address = text.strip();
        return address.isEmpty()
                || (address.length() <= LINK && WEB.matcher(address).matches());
    }
}
