package org.parley.report.count;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.position.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts where people stood before a period and at its end. */
@Component
public class ReportedStands {

    private static final String STOOD = Hidden.POSITIONS + """
            , stood as (
                select k.lawmaker_id,
                       (array_agg(k.step order by k.taken_on desc, k.recorded_at desc, k.id desc) filter (
                            where k.taken_on < :from and (k.past_at is null or (k.past_at at time zone :zone)::date >= :from)))[1] as was,
                       (array_agg(k.step order by k.taken_on desc, k.recorded_at desc, k.id desc) filter (where counts))[1] as is_now,
                       (array_agg(k.step order by k.taken_on desc, k.recorded_at desc, k.id desc) filter (
                            where counts and k.basis = 'public act'))[1] as publicly,
                       max(k.taken_on) filter (where counts and k.basis = 'public act') as publicly_on
                  from (select k.*, k.past_at is null or (k.past_at at time zone :zone)::date > :until as counts from known k) k
                 group by 1),
            people as (
                select r.lawmaker_id from recipient r join letter l on l.id = r.letter_id
                 where l.campaign_id = :campaign and (:letter::uuid is null or l.id = :letter) and r.state <> 'excluded'
                   and r.lawmaker_id is not null
                union
                select s.lawmaker_id from stood s where :letter::uuid is null)
            """;

    private final JdbcClient jdbc;

    ReportedStands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * People who moved alike.
     *
     * @param before where they stood when the period began; null where nobody knew
     * @param after where they stood at its end
     * @param publicly where their latest public act put them then
     */
    public record Move(
            @Nullable Step before,
            @Nullable Step after,
            @Nullable Step publicly,
            long people) {}

    /** Somebody whose stand is public. */
    public record Public(String name, String party, String parliament, Step step, LocalDate day) {}

    /** How everybody stood and stands whom the letters address, and of whom the campaign knows: each once. */
    public List<Move> moves(Span span) {
        return span.ask(jdbc, STOOD + """
                        select s.was, s.is_now, s.publicly, count(*)
                          from people m left join stood s using (lawmaker_id) group by 1, 2, 3
                        """)
                .query((row, number) -> new Move(
                        step(row.getString(1)), step(row.getString(2)), step(row.getString(3)), row.getLong(4)))
                .list();
    }

    /** Whose latest public act says where they stand, so many of them at most. What is our impression names nobody. */
    public void eachPublic(Span span, int limit, Consumer<Public> reader) {
        span.ask(jdbc, STOOD + """
                        select p.name, p.party, p.parliament, s.publicly, s.publicly_on
                          from people m
                          join stood s using (lawmaker_id)
                          join lawmaker_listing p using (lawmaker_id)
                         where s.publicly is not null and""" + Hidden.nameOpen("p.name") + """
                         order by array_position(array['champion', 'supporter', 'undecided', 'sceptic', 'opponent'], s.publicly),
                                  p.sort_name, p.lawmaker_id
                         limit :limit
                        """)
                .param("limit", limit)
                .query(row -> {
                    reader.accept(new Public(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            Step.of(row.getString(4)).orElseThrow(),
                            row.getObject(5, LocalDate.class)));
                });
    }

    private static @Nullable Step step(@Nullable String word) {
        return word == null ? null : Step.of(word).orElseThrow();
    }
}
