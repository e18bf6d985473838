package org.parley.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.DayOrder;
import org.parley.intake.column.Given;
import org.parley.intake.file.FirstLook;

/**
 * What Parley understood of a file, before a person corrects it.
 *
 * @param days what the cells of each column prove about the order of day and month
 * @param committee that every line is about; empty when a column says it or there is none
 * @param saved the mapping that the columns are read by; null when they were guessed
 */
public record Understanding(
        UUID id,
        String fileName,
        FirstLook look,
        String layout,
        List<ColumnMeaning> columns,
        List<DayOrder> days,
        String committee,
        @Nullable SavedMapping saved) {

    /** What the make of the list says without a column. */
    public Given given() {
        return Given.by(layout);
    }

    /** The columns of days whose order nobody can know from the file and nobody has said yet. */
    public List<String> daysOpen(List<ColumnMeaning> as) {
        return IntStream.range(0, Math.min(as.size(), days.size()))
                .filter(i -> as.get(i).meaning().isDay() && days.get(i).asks())
                .filter(i -> DayOrder.said(as.get(i).detail()).isEmpty())
                .mapToObj(i -> look.header().names().get(i))
                .toList();
    }

    /** Whether nothing stands below the names of the columns. */
    public boolean hasNoRows() {
        return look.rows().isEmpty();
    }

    /**
     * Lets a list pass that has at least one line.
     *
     * @throws Refusal when it has none: taken in, it would say of everybody that they are no longer on the list
     */
    public void mustHaveRows() {
        if (hasNoRows()) {
            throw new Refusal(
                    "intake.refusal.no-rows",
                    "nothing stands below the header",
                    look.header().line());
        }
    }

    /** Lets a plan pass that leaves no order of day and month open. */
    void mustSayDays(Plan plan) {
        List<String> open = daysOpen(plan.columns());
        if (!open.isEmpty()) {
            throw new Refusal(
                    "intake.refusal.day-order", "a column of days has no known order", String.join(", ", open));
        }
    }
}
