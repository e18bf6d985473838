package org.parley.report.count;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.parley.goal.GoalDetails;
import org.parley.goal.GoalLine;
import org.parley.goal.GoalPlace;
import org.parley.goal.GoalRule;
import org.parley.goal.GoalSql;
import org.parley.goal.GoalStanding;
import org.parley.goal.Goals;
import org.parley.outcome.ActionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how the goals of a campaign stood at the end of a period, without what never enters a report. */
@Component
public class ReportedGoals {

    private static final GoalRule TOLD = new GoalRule(Hidden.OPEN, Hidden.COMMITMENT_OPEN, Hidden.STOOD);

    private final JdbcClient jdbc;
    private final Goals goals;

    ReportedGoals(JdbcClient jdbc, Goals goals) {
        this.jdbc = jdbc;
        this.goals = goals;
    }

    /** How each stood, in their order. */
    public List<GoalStanding> standings(Span span) {
        return goals.of(span.campaign()).stream()
                .map(goal -> GoalStanding.of(goal, changes(goal, span), span.until()))
                .toList();
    }

    /** Whether what somebody called a goal may be told: it names nobody who signs a letter of the campaign anonymously. */
    public boolean isOpen(String name, Span span) {
        return jdbc.sql("""
                        select not exists (select from signatory s join letter l on l.id = s.letter_id
                                            where l.campaign_id = :campaign and s.anonymous and s.partner_id is null
                                              and position(fold(s.person_name) in fold(:name)) > 0)
                        """)
                .param("campaign", span.campaign())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    private NavigableMap<LocalDate, Integer> changes(GoalLine goal, Span span) {
        GoalDetails details = goal.details();
        GoalPlace place = details.place();
        ActionKind kind = details.kind();
        NavigableMap<LocalDate, Integer> changes = new TreeMap<>();
        span.ask(jdbc, GoalSql.changes(details, TOLD))
                .param("place", place == null ? null : place.id())
                .param("kind", kind == null ? null : kind.word())
                .param("steps", GoalSql.steps(details.step()))
                .query(row -> {
                    changes.put(row.getObject(1, LocalDate.class), row.getInt(2));
                });
        return changes.headMap(span.until(), true);
    }
}
