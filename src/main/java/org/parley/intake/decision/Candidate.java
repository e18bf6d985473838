package org.parley.intake.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a person of a list may be.
 *
 * @param lawmaker in the directory; null when it is somebody else of the same list
 * @param otherLine the line of that somebody else; 0 when it is a lawmaker
 * @param reason why nobody but a person can tell, as a key of the translations; empty when it was decided
 * @param verdict what was decided, by {@code who} and {@code when}
 */
public record Candidate(
        @Nullable UUID lawmaker,
        int otherLine,
        String name,
        String reason,
        @Nullable Verdict verdict,
        String who,
        @Nullable Instant when,
        List<Facet> facets) {

    /** Which of the candidates of a line it is. */
    public Who which() {
        return new Who(lawmaker, otherLine);
    }

    /** The same with what is said about both. */
    public Candidate with(List<Facet> beside) {
        return new Candidate(lawmaker, otherLine, name, reason, verdict, who, when, beside);
    }

    /** A lawmaker, or another line of the list. */
    public record Who(@Nullable UUID lawmaker, int line) {}
}
