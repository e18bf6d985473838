package org.parley.rule;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does what a rule means to do now, in two statements, whoever or whatever asks for it. Each step happens once to each recipient. */
@Component
class RuleRun {

    private static final String MEANT = """
            with alike as (
                select * from unnest(:parliaments::uuid[], :chambers::uuid[], :sinces::text[]::date[], :todays::text[]::date[],
                                     :steps::integer[], :days::text[]::date[])
                              as x (parliament_id, chamber_id, since, today, step, day)
            ), meant as materialized (
                select s.recipient_id, s.step, a.day, uuidv7() as follow_up_id, r.lawmaker_id, l.campaign_id, l.id as letter_id,
                       coalesce(o.id, w.id, g.id, u.started_by) as assignee_id, u.says, u.reminders, u.started_by, u.id as rule_id
                  from rule_standing s
                  join alike a on a.parliament_id = s.parliament_id and a.chamber_id is not distinct from s.chamber_id
                              and a.since = s.since and a.step = s.step and s.seated_until >= a.today
                  join recipient r on r.id = s.recipient_id
                  join letter l on l.id = s.letter_id
                  join campaign c on c.id = l.campaign_id
                  join rule u on u.id = :rule
                  left join account o on o.id = r.owner_id and o.closed_at is null and o.role <> 'viewer'
                  left join account w on w.id = l.owner_id and w.closed_at is null and w.role <> 'viewer'
                  left join account g on g.id = c.owner_id and g.closed_at is null and g.role <> 'viewer'
                 where s.letter_id = u.letter_id and not s.busy
            ), steps as (
                insert into rule_step (recipient_id, step, rule_id, follow_up_id, silent, raised_on, raised_at)
                select m.recipient_id, m.step, m.rule_id, case when :silent then null else m.follow_up_id end, :silent, m.day, :now
                  from meant m
                on conflict do nothing
                returning recipient_id)
            """;

    private static final String RAISE = MEANT + """
            insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, campaign_id, letter_id, recipient_id,
                                   raised_by, raised_at)
            select m.follow_up_id, 0, case when m.reminders = 0 then m.says
                       else m.says || ' (' || m.step + 1 || '/' || m.reminders + 1 || ')' end,
                   m.day, m.assignee_id, m.lawmaker_id, m.campaign_id, m.letter_id, m.recipient_id,
                   coalesce(:by::uuid, m.started_by), :now
              from meant m join steps s on s.recipient_id = m.recipient_id
            """;

    private static final String SILENCE = MEANT + """
            update recipient r set state = 'no reply', no_reply_at = :now, no_reply_by = coalesce(:by::uuid, m.started_by),
                   version = r.version + 1
              from meant m join steps s on s.recipient_id = m.recipient_id
             where r.id = m.recipient_id and r.state = 'sent' and not r.overruled
            """;

    private final Forecasts forecasts;
    private final JdbcClient jdbc;
    private final Clock clock;

    RuleRun(Forecasts forecasts, JdbcClient jdbc, Clock clock) {
        this.forecasts = forecasts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Does it, one after the other with whoever works on many recipients of the letter.
     *
     * @param by who asked for it; null when the clock did, which acts for who started the rule
     */
    Ran run(RuleLine rule, @Nullable UUID by) {
        jdbc.sql("select id from letter where id = :letter for no key update")
                .param("letter", rule.letter())
                .query((row, number) -> number)
                .list();
        List<Forecasts.Foreseen> now = forecasts.of(rule).stream()
                .filter(one -> one.verdict() instanceof Verdict.Now)
                .toList();
        List<Forecasts.Foreseen> silent = now.stream()
                .filter(one -> rule.details().isSilence(one.standing().step()))
                .toList();
        List<Forecasts.Foreseen> raised =
                now.stream().filter(one -> !silent.contains(one)).toList();
        return new Ran(does(RAISE, rule, by, raised, false), does(SILENCE, rule, by, silent, true));
    }

    private int does(String sql, RuleLine rule, @Nullable UUID by, List<Forecasts.Foreseen> alike, boolean silent) {
        return alike.isEmpty()
                ? 0
                : Alike.params(jdbc.sql(sql), alike)
                        .param("rule", rule.id())
                        .param("by", by)
                        .param("silent", silent)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
    }
}
