package org.parley.intake;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.parley.base.Ids;
import org.parley.intake.decision.Candidate;
import org.parley.intake.decision.Facet;
import org.parley.intake.decision.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of whom nobody but a person can tell who they are, and what a person said. */
@Component
class Doubts {

    private static final List<String> ORDER = List.of(
            "name",
            "given",
            "family",
            "honorific",
            "other-names",
            "gender",
            "birthday",
            "chamber",
            "constituency",
            "party",
            "group",
            "term",
            "start",
            "end",
            "id");

    private static final String CANDIDATES = """
            select c.lawmaker_id, coalesce(c.other_line, 0) as other_line, c.reason, coalesce(l.official_name, o.official_name, '') as name,
                   d.verdict, coalesce(a.name, '') as who, d.decided_at
              from intake_candidate c
              join intake_row r on r.intake_id = c.intake_id and r.line = c.line
              left join lawmaker l on l.id = c.lawmaker_id
              left join intake_row o on o.intake_id = c.intake_id and o.line = c.other_line
              left join intake_decision d on d.chamber_id = c.chamber_id
                    and (d.since is null or d.since = coalesce(r.started_on, '-infinity'))
                    and (c.lawmaker_id is not null and d.lawmaker_id = c.lawmaker_id and d.person_key = r.person_key
                         or d.other_key is not null and d.person_key = least(r.person_key, o.person_key)
                            and d.other_key = greatest(r.person_key, o.person_key))
              left join account a on a.id = d.decided_by
             where c.intake_id = :run and c.line = :line and (l.id is not null or o.line is not null)
             order by name, c.lawmaker_id, c.other_line
            """;

    private static final String OF_LINE = """
            with said as (
                select r.* from intake_row r
                 where r.intake_id = :run
                   and r.person_key = (select person_key from intake_row where intake_id = :run and line = :line))
            select v.field, v.value from said cross join lateral (values
                    ('name', official_name), ('given', given_name), ('family', family_name), ('honorific', honorific),
                    ('other-names', other_names), ('gender', gender), ('birthday', born_on::text),
                    ('chamber', coalesce(nullif(chamber, ''), (select h.name from intake_candidate c join chamber h on h.id = c.chamber_id
                        where c.intake_id = :run and c.line = :line limit 1))),
                    ('constituency', constituency), ('party', party), ('group', political_group), ('term', term),
                    ('start', started_on::text), ('end', ended_on::text)) as v (field, value)
            union all
            select 'id', i.scheme || ' ' || i.value from said cross join unnest(id_schemes, id_values) as i (scheme, value)
            union all
            select w.kind, w.value from said cross join unnest(channel_kinds, channel_values) as w (kind, value)
            """;

    private static final String OF_LAWMAKER = """
            select v.field, v.value from lawmaker cross join lateral (values
                    ('name', official_name), ('given', given_name), ('family', family_name), ('honorific', honorific),
                    ('other-names', other_names), ('gender', gender), ('birthday', born_on::text)) as v (field, value)
             where id = :lawmaker
            union all
            select v.field, v.value from mandate m join chamber h on h.id = m.chamber_id cross join lateral (values
                    ('chamber', h.name), ('constituency', m.constituency), ('party', m.party), ('group', m.political_group),
                    ('term', m.term), ('start', m.started_on::text), ('end', m.ended_on::text)) as v (field, value)
             where m.lawmaker_id = :lawmaker
            union all
            select 'id', scheme || ' ' || value from lawmaker_external_id where lawmaker_id = :lawmaker
            union all
            select kind, value from channel where lawmaker_id = :lawmaker
            """;

    private static final String THIS = """
             and (c.lawmaker_id = cast(:lawmaker as uuid) or c.other_line = :other)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Doubts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Candidate> candidates(UUID run, int line) {
        Map<String, List<String>> here =
                facts(jdbc.sql(OF_LINE).param("run", run).param("line", line));
        return jdbc
                .sql(CANDIDATES)
                .param("run", run)
                .param("line", line)
                .query((row, number) -> {
                    String verdict = row.getString("verdict");
                    OffsetDateTime when = row.getObject("decided_at", OffsetDateTime.class);
                    return new Candidate(
                            RunRows.id(row, "lawmaker_id"),
                            row.getInt("other_line"),
                            row.getString("name"),
                            row.getString("reason"),
                            verdict == null ? null : Verdict.of(verdict),
                            row.getString("who"),
                            when == null ? null : when.toInstant(),
                            List.of());
                })
                .list()
                .stream()
                .map(candidate -> beside(run, here, candidate))
                .toList();
    }

    private Candidate beside(UUID run, Map<String, List<String>> here, Candidate one) {
        Map<String, List<String>> there = facts(
                one.lawmaker() == null
                        ? jdbc.sql(OF_LINE).param("run", run).param("line", one.otherLine())
                        : jdbc.sql(OF_LAWMAKER).param("lawmaker", one.lawmaker()));
        TreeSet<String> fields =
                new TreeSet<>(Comparator.comparingInt(Doubts::place).thenComparing(field -> field));
        fields.addAll(here.keySet());
        fields.addAll(there.keySet());
        List<Facet> facets = fields.stream()
                .map(field ->
                        new Facet(field, here.getOrDefault(field, List.of()), there.getOrDefault(field, List.of())))
                .toList();
        return one.with(facets);
    }

    private static int place(String field) {
        int place = ORDER.indexOf(field);
        return place < 0 ? ORDER.size() : place;
    }

    private static Map<String, List<String>> facts(JdbcClient.StatementSpec query) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        query.query(row -> {
            String value = row.getString("value");
            if (value != null && !value.isEmpty()) {
                List<String> values = facts.computeIfAbsent(row.getString("field"), field -> new ArrayList<>());
                if (!values.contains(value)) {
                    values.add(value);
                }
            }
        });
        return facts;
    }

    /** Keeps what somebody said, in the place of what was said before. A person is one lawmaker and no second. */
    boolean decide(UUID run, int line, Candidate.Who who, Verdict verdict, UUID by) {
        if (verdict == Verdict.SAME && who.lawmaker() != null) {
            about("""
                    update intake_decision d set verdict = 'different', decided_by = :by, decided_at = :now
                      from intake_candidate c
                      join intake_row r on r.intake_id = c.intake_id and r.line = c.line
                     where c.intake_id = :run and c.line = :line and d.chamber_id = c.chamber_id and d.person_key = r.person_key
                       and (d.since is null or d.since = coalesce(r.started_on, '-infinity'))
                       and d.verdict = 'same' and d.lawmaker_id <> c.lawmaker_id
                    """ + THIS, run, line, who)
                    .param("by", by)
                    .param("now", now())
                    .update();
        }
        return about("""
                insert into intake_decision (id, chamber_id, person_key, since, lawmaker_id, other_key, verdict, decided_by, decided_at)
                select :id, c.chamber_id, least(r.person_key, o.person_key),
                       case when c.lawmaker_id is not null and names_an_office(r.official_name)
                            then coalesce(r.started_on, '-infinity') end,
                       c.lawmaker_id, case when c.lawmaker_id is null then greatest(r.person_key, o.person_key) end, :verdict,
                       :by, :now
                  from intake_candidate c
                  join intake_row r on r.intake_id = c.intake_id and r.line = c.line
                  left join intake_row o on o.intake_id = c.intake_id and o.line = c.other_line
                 where c.intake_id = :run and c.line = :line
                """ + THIS + """
                 limit 1
                on conflict (chamber_id, md5(person_key), coalesce(since, 'infinity'), coalesce(lawmaker_id::text, md5(other_key)))
                do update set verdict = excluded.verdict, decided_by = excluded.decided_by, decided_at = excluded.decided_at
                """, run, line, who)
                        .param("id", Ids.next())
                        .param("verdict", verdict.word())
                        .param("by", by)
                        .param("now", now())
                        .update()
                > 0;
    }

    /** Forgets what was said about the two. */
    boolean forget(UUID run, int line, Candidate.Who who) {
        return about("""
                delete from intake_decision d
                 using intake_candidate c
                  join intake_row r on r.intake_id = c.intake_id and r.line = c.line
                  left join intake_row o on o.intake_id = c.intake_id and o.line = c.other_line
                 where c.intake_id = :run and c.line = :line and d.chamber_id = c.chamber_id
                   and (d.since is null or d.since = coalesce(r.started_on, '-infinity'))
                   and (d.lawmaker_id = c.lawmaker_id and d.person_key = r.person_key
                        or d.other_key is not null and d.person_key = least(r.person_key, o.person_key)
                           and d.other_key = greatest(r.person_key, o.person_key))
                """ + THIS, run, line, who).update() > 0;
    }

    private JdbcClient.StatementSpec about(String sql, UUID run, int line, Candidate.Who who) {
        return jdbc.sql(sql)
                .param("run", run)
                .param("line", line)
                .param("lawmaker", who.lawmaker(), Types.OTHER)
                .param("other", who.line());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
