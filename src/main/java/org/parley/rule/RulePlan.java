package org.parley.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.sitting.Closure;
import org.parley.sitting.PeriodKind;
import org.parley.sitting.SittingCalendar;
import org.parley.sitting.WorkingDays;

/** When a rule does what, by the calendar of the recipient's parliament. Nothing is ever raised against one that is dissolved. */
record RulePlan(RuleDetails rule, SittingCalendar calendar) {

    /** What is done about recipients on a day, which is today where the parliament sits. */
    Verdict on(LocalDate today, LocalDate since, int step, boolean busy) {
        if (!rule.has(step)) {
            return new Verdict.Over();
        }
        if (busy) {
            return new Verdict.Busy();
        }
        WorkingDays days = new WorkingDays(calendar, rule.recessCounts());
        Optional<LocalDate> due = days.after(since, rule.wait(step));
        Optional<Closure> closed = calendar.on(today).filter(this::stops);
        if (due.isPresent() && closed.isEmpty() && !due.get().isAfter(today) && days.count(today)) {
            return new Verdict.Now(today);
        }
        if (closed.isPresent()) {
            return new Verdict.Waits(closed.get().name(), closed.get().until());
        }
        LocalDate from = due.filter(day -> day.isAfter(today)).orElse(today);
        return due.flatMap(day -> days.after(from.minusDays(1), 1))
                .<Verdict>map(Verdict.Later::new)
                .orElseGet(() -> calendar.closures().stream()
                        .filter(closure -> closure.until() == null)
                        .findFirst()
                        .map(closure -> new Verdict.Waits(closure.name(), null))
                        .orElseGet(() -> new Verdict.Waits("", null)));
    }

    private boolean stops(Closure closure) {
        return closure.kind() == PeriodKind.DISSOLUTION
                || (closure.kind() == PeriodKind.RECESS && !rule.recessCounts());
    }
}
