package org.parley.rule;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rule of a letter did and means to do, in numbers that open the recipients behind them; and doing it now. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class RuleRuns {

    private final Rules rules;
    private final RuleRun run;
    private final Forecasts forecasts;
    private final RuleRows rows;
    private final Actor actor;

    RuleRuns(Rules rules, RuleRun run, Forecasts forecasts, RuleRows rows, Actor actor) {
        this.rules = rules;
        this.run = run;
        this.forecasts = forecasts;
        this.rows = rows;
        this.actor = actor;
    }

    /** What comes next, then what is waited for, then what happened. Groups without anybody are left out. */
    @Transactional(readOnly = true)
    public List<RuleNumber> numbers(RuleLine rule) {
        Map<RuleShow, RuleNumber> next = new LinkedHashMap<>();
        forecasts.of(rule).stream()
                .filter(one -> show(one.verdict()) != null)
                .forEach(one ->
                        next.merge(Objects.requireNonNull(show(one.verdict())), number(rule, one), RuleRuns::sum));
        return Stream.concat(
                        next.values().stream()
                                .sorted(Comparator.comparing((RuleNumber number) ->
                                                number.show().group())
                                        .thenComparing(
                                                number -> number.show().day(),
                                                Comparator.nullsLast(Comparator.naturalOrder()))),
                        rows.done(rule).stream())
                .toList();
    }

    /** One page of the recipients whom a number counts, by name. */
    @Transactional(readOnly = true)
    public List<RuleRow> list(RuleLine rule, RuleShow show, Pageable page) {
        return show.group().isDone() ? rows.happened(rule, show, page) : rows.foreseen(rule, meant(rule, show), page);
    }

    /** How many recipients a number counts. */
    @Transactional(readOnly = true)
    public int count(RuleLine rule, RuleShow show) {
        return numbers(rule).stream()
                .filter(number -> number.show().equals(show)
                        || (show.day() == null && number.show().group() == show.group()))
                .mapToInt(RuleNumber::recipients)
                .sum();
    }

    /**
     * Does now what the rule of a letter means to do today; twice does nothing more.
     *
     * @throws Refusal when it is paused, or the letter is another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public Ran runNow(UUID rule) {
        RuleLine line = rules.line(rule);
        if (!rules.mayChange(line.letter())) {
            throw new Refusal("letter.refusal.not-yours", "letter %s is another officer's".formatted(line.letter()));
        }
        if (line.paused()) {
            throw new Refusal("rule.refusal.paused", "rule %s is paused".formatted(rule));
        }
        return run.run(line, actor.id());
    }

    private List<Forecasts.Foreseen> meant(RuleLine rule, RuleShow show) {
        return forecasts.of(rule).stream()
                .filter(one -> {
                    RuleShow counted = show(one.verdict());
                    return counted != null
                            && counted.group() == show.group()
                            && (show.day() == null || show.equals(counted));
                })
                .toList();
    }

    private static RuleNumber number(RuleLine rule, Forecasts.Foreseen one) {
        int recipients = one.standing().recipients();
        boolean silence = rule.details().isSilence(one.standing().step());
        return new RuleNumber(
                Objects.requireNonNull(show(one.verdict())),
                silence ? 0 : recipients,
                silence ? recipients : 0,
                one.verdict() instanceof Verdict.Waits(String why, LocalDate _) ? why : "");
    }

    private static RuleNumber sum(RuleNumber one, RuleNumber other) {
        return new RuleNumber(
                one.show(),
                one.followUps() + other.followUps(),
                one.silences() + other.silences(),
                one.why().equals(other.why()) ? one.why() : "");
    }

    private static @Nullable RuleShow show(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Now _ -> RuleShow.all(RuleGroup.NOW);
            case Verdict.Later(LocalDate day) -> new RuleShow(RuleGroup.LATER, day);
            case Verdict.Waits(String _, LocalDate until) -> new RuleShow(RuleGroup.WAITS, until);
            case Verdict.Busy _ -> RuleShow.all(RuleGroup.BUSY);
            case Verdict.Over _ -> null;
        };
    }
}
