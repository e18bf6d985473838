package org.parley.report.count;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.commitment.CommitmentState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what was promised, and what had become of it at the end of a period. */
@Component
public class ReportedPromises {

    private static final String STOOD = """
            select x.*, s.name, s.place from (
                select m.*,
                       case when m.settled_on <= :until then m.state
                            when isfinite(p.seated_until) and p.seated_until < :until and p.seated_until >= m.promised_on
                                 and (m.outlives_on is null or m.outlives_on < p.seated_until) then 'lapsed'
                            else 'open' end as stood
                  from commitment m
                  left join lawmaker_listing p on p.lawmaker_id = m.lawmaker_id
                 where m.removed_at is null and m.campaign_id = :campaign and (:letter::uuid is null or m.letter_id = :letter)
                   and m.promised_on <= :until and""" + Hidden.COMMITMENT_OPEN + """
                ) x
              join lateral (
                   select w.name, w.parliament as place from lawmaker_listing w where w.lawmaker_id = x.lawmaker_id
                   union all
                   select q.name, '' from parliament q where q.id = x.parliament_id
                   union all
                   select h.name, q.name from chamber h join parliament q on q.id = h.parliament_id where h.id = x.chamber_id
                   union all
                   select k.name, q.name from committee k join chamber h on h.id = k.chamber_id
                     join parliament q on q.id = h.parliament_id where k.id = x.committee_id) s on true
            """;

    private final JdbcClient jdbc;

    ReportedPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many there were.
     *
     * @param madeWithin promised within the period
     * @param keptWithin kept within the period, whenever they were promised
     * @param late open at its end, and their day was over
     */
    public record Numbers(Map<CommitmentState, Long> states, long made, long madeWithin, long keptWithin, long late) {

        /** How many stood so at the end. */
        public long in(CommitmentState state) {
            return states.getOrDefault(state, 0L);
        }
    }

    /** One of them. */
    public record Promise(
            String who,
            String place,
            String what,
            LocalDate madeOn,
            @Nullable LocalDate dueOn,
            CommitmentState state) {}

    /** The numbers. */
    public Numbers numbers(Span span) {
        Map<CommitmentState, Long> states = new EnumMap<>(CommitmentState.class);
        long[] sums = new long[4];
        span.ask(jdbc, """
                        select c.stood, count(*), count(*) filter (where c.promised_on >= :from),
                               count(*) filter (where c.stood = 'kept' and c.settled_on >= :from),
                               count(*) filter (where c.stood = 'open' and c.due_on < :until)
                          from (%s) c group by 1
                        """.formatted(STOOD)).query(row -> {
            states.put(CommitmentState.of(row.getString(1)).orElseThrow(), row.getLong(2));
            for (int sum = 0; sum < sums.length; sum++) {
                sums[sum] += row.getLong(sum + 2);
            }
        });
        return new Numbers(states, sums[0], sums[1], sums[2], sums[3]);
    }

    /** Each of them, so many at most: those due first, then what was promised last. */
    public void each(Span span, int limit, Consumer<Promise> reader) {
        span.ask(jdbc, """
                        select * from (%s) c
                         where %s
                         order by c.stood <> 'open', case when c.stood = 'open' then c.due_on end nulls last, c.promised_on desc, c.id
                         limit :limit
                        """.formatted(STOOD, Hidden.nameOpen("c.name")))
                .param("limit", limit)
                .query(row -> {
                    reader.accept(new Promise(
                            row.getString("name"),
                            row.getString("place"),
                            row.getString("what"),
                            row.getObject("promised_on", LocalDate.class),
                            row.getObject("due_on", LocalDate.class),
                            CommitmentState.of(row.getString("stood")).orElseThrow()));
                });
    }
}
