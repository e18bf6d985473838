package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.progress.Division;
import org.parley.progress.Measure;
import org.parley.progress.Scores;

/** Why rows add up to more than there is: what belongs to several of them is counted in each. Said only where it is so. */
final class Footnotes {

    private Footnotes() {}

    /**
     * A sentence for each kind of things of which that is so.
     *
     * @param division into what a parliament is open; null for the parliaments themselves
     */
    static List<Paragraph> of(Scores scores, @Nullable Division division) {
        String among = t(division == null ? "progress.division.parliaments" : division.key());
        return scores.shared().entrySet().stream()
                .map(shared -> note(scores, shared.getKey(), shared.getValue(), among))
                .toList();
    }

    private static Paragraph note(Scores scores, Measure measure, long number, String among) {
        Paragraph note = new Paragraph(t(
                "progress.shared." + measure.things().name().toLowerCase(Locale.ROOT),
                number,
                scores.total().tally().of(measure),
                scores.sum(measure),
                among.toLowerCase(Locale.ROOT)));
        note.addClassNames("quiet", "footnote");
        return note;
    }
}
