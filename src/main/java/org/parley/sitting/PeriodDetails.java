package org.parley.sitting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;

/**
 * What a form edits of a period in which a parliament does not sit.
 *
 * @param chamber the only one that it is about; null for the whole parliament
 * @param name what it is called there, such as Winter recess
 * @param until the last day; null while nobody knows when the new parliament meets
 * @param source where the days come from; may be empty
 */
public record PeriodDetails(
        @Nullable UUID chamber,
        PeriodKind kind,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        String source) {

    /** The longest name and the longest source, in UTF-16 units. */
    public static final int NAME = 200;

    public static final int SOURCE = 1000;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public PeriodDetails {
        name = Typed.line(name);
        source = Typed.line(source);
        if (name.isEmpty()) {
            throw new Refusal("sitting.refusal.name", "a period without a name");
        }
        if (name.length() > NAME || source.length() > SOURCE) {
            throw new Refusal("sitting.refusal.long", "a period with a text that is too long", NAME, SOURCE);
        }
        String wrong = wrong(kind, from, until);
        if (wrong != null) {
            throw new Refusal(wrong, "a %s from %s to %s".formatted(kind.word(), from, until));
        }
    }

    /** The key of the sentence that says what is wrong with the days; null when nothing is. */
    public static @Nullable String wrong(PeriodKind kind, LocalDate from, @Nullable LocalDate until) {
        if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR) {
            return "sitting.refusal.century";
        }
        if (until == null) {
            return kind.mayBeOpen() ? null : "sitting.refusal.open";
        }
        if (until.isBefore(from)) {
            return "sitting.refusal.days";
        }
        return ChronoUnit.DAYS.between(from, until) >= kind.longest() ? "sitting.refusal.lasts" : null;
    }
}
