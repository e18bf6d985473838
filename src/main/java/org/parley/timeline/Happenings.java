package org.parley.timeline;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A feature's part of timelines: features contribute beans, those whose timelines they are know none of them. A feature says which
 * rows are whose and how one is told; paging and counting are done in one place, the same for all.
 */
public interface Happenings {

    /** What kind of things it tells. */
    HappeningKind kind();

    /**
     * The rows of one timeline as a select: each with {@code at} and {@code id}, which no two of them share, and what {@link #told}
     * needs. Whole and in no order where there are few; else as {@link InOrder} makes it, which ends with the page. Knows the parameters
     * {@code subject}, whose timeline it is; {@code at} and {@code id}, before which the page lies; {@code day}, on which that is in
     * {@code zone}, where the reader's clock stands; {@code since} and {@code since_day}, before which nothing is asked for;
     * {@code limit}, how many are asked for; and those of row rules: {@code me},
     * {@code manager}, {@code officer}. Carries the row rule. Null where the feature has nothing to tell of such.
     */
    @Nullable
    String rows(Whose whose);

    /** A select over {@code x}, one page of those rows, that looks up what the screen shows of each. */
    default String shown(Whose whose) {
        return "select x.* from x";
    }

    /** One row as a timeline shows it. */
    Happening told(HappeningRow row, TimelineOf of) throws SQLException;
}
