package org.parley.commitment;

import java.time.LocalDate;
import org.parley.base.Refusal;
import org.parley.base.Typed;
import org.parley.position.PositionDetails;

/**
 * What became of a commitment, and by what that is shown.
 *
 * @param link where it can be read, on the web; may be empty
 * @param proof in words; may be empty
 */
public record Settlement(boolean kept, LocalDate day, String link, String proof) {

    /** The longest proof, in UTF-16 units. */
    public static final int PROOF = 1_000;

    public Settlement {
        link = Typed.line(link);
        proof = Typed.text(proof).strip();
        if (!PositionDetails.isLink(link)) {
            throw new Refusal("position.refusal.link", "a link of %d letters is none".formatted(link.length()));
        }
        if (proof.length() > PROOF) {
            throw new Refusal(
                    "commitment.refusal.proof-long", "a proof of %d letters".formatted(proof.length()), PROOF);
        }
        if (kept && link.isEmpty() && proof.isEmpty()) {
            throw new Refusal("commitment.refusal.proof", "kept on %s without evidence".formatted(day));
        }
    }
}
