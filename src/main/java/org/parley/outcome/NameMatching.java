package org.parley.outcome;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.intake.column.PlainName;
import org.parley.roster.ReadPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds whom the names of a pasted list can mean, all of them by one statement: first among those who had a seat in the chamber on the
 * day of the action, by the whole name, by the family name or an initial with it, by names that are alike; then in the whole directory.
 */
@Component
class NameMatching {

    private static final String CANDIDATES = """
            with said as materialized (
                select s.line, fold(s.form) as form, s.form as written, string_to_array(fold(s.form), ' ') as words
                  from unnest(:lines::integer[], :forms::text[]) as s (line, form)
                 where fold(s.form) <> ''),
            member as materialized (
                select distinct l.id, l.official_name, l.given_name, l.family_name, l.other_names
                  from parliamentary_action a
                  join chamber h on h.parliament_id = a.parliament_id and (a.chamber_id is null or h.id = a.chamber_id)
                  join mandate m on m.chamber_id = h.id
                   and a.acted_on between coalesce(m.started_on, '-infinity') and coalesce(m.ended_on, 'infinity')
                  join lawmaker l on l.id = m.lawmaker_id
                 where a.id = :action),
            called as materialized (
                select id, fold(official_name) as name, 1 as rank from member
                union select id, fold(given_name || ' ' || family_name), 1 from member where given_name <> '' and family_name <> ''
                union select id, fold(family_name || ' ' || given_name), 1 from member where given_name <> '' and family_name <> ''
                union select m.id, n.name, 1 from merged_name n join member m on m.id = n.lawmaker_id
                union select id, fold(family_name), 3 from member where family_name <> ''
                union select id, fold(left(given_name, 1) || ' ' || family_name), 2 from member where given_name <> '' and family_name <> ''
                union select id, fold(family_name || ' ' || left(given_name, 1)), 2 from member where given_name <> '' and family_name <> ''),
            known as materialized (
                select s.line, c.id, min(c.rank) as rank from said s join called c on c.name = s.form group by s.line, c.id),
            worded as materialized (
                select id, string_to_array(fold(concat_ws(' ', official_name, other_names)), ' ') as words from member),
            alike as materialized (
                select distinct s.line, w.id, 4 as rank
                  from said s join worded w on w.words @> s.words or w.words <@ s.words
                 where cardinality(s.words) > 1 and not exists (select from known k where k.line = s.line)),
            elsewhere as materialized (
                select distinct s.line, n.lawmaker_id as id, 5 as rank
                  from said s
                 cross join lateral (
                    select n.lawmaker_id from lawmaker_name n join lawmaker l on l.id = n.lawmaker_id
                     where n.search like anywhere(s.written) and fold(l.official_name) = s.form
                     order by n.sort_name, n.lawmaker_id limit 6) n
                 where cardinality(s.words) > 1
                   and not exists (select from known k where k.line = s.line)
                   and not exists (select from alike k where k.line = s.line)),
            found as (select * from known union all select * from alike union all select * from elsewhere)
            select f.line, f.id, (array['NAME', 'INITIAL', 'FAMILY_NAME', 'ALIKE', 'ELSEWHERE'])[f.rank] as found_by,
                   p.name, p.party, p.constituency, p.political_group, p.parliament,
                   (select array_agg(o.role) from action_part o where o.action_id = :action and o.lawmaker_id = f.id) as roles
              from found f join lawmaker_listing p on p.lawmaker_id = f.id
             order by f.line, f.rank, p.sort_name, f.id
            """;

    private final JdbcClient jdbc;

    NameMatching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The candidates of each line, the likeliest first; a line that nobody fits has none. */
    Map<Integer, List<Understood.Candidate>> candidates(UUID action, List<ReadPerson> read) {
        List<Integer> lines = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (int line = 0; line < read.size(); line++) {
            for (String form : read.get(line).forms()) {
                lines.add(line);
                forms.add(PlainName.of(form));
            }
        }
        Map<Integer, List<Understood.Candidate>> found = new HashMap<>();
        jdbc.sql(CANDIDATES)
                .param("action", action)
                .param("lines", lines.toArray(Integer[]::new))
                .param("forms", forms.toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getInt("line"), line -> new ArrayList<>())
                            .add(candidate(row));
                });
        return found;
    }

    private static Understood.Candidate candidate(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return new Understood.Candidate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("party"),
                row.getString("constituency"),
                row.getString("political_group"),
                row.getString("parliament"),
                Understood.By.valueOf(row.getString("found_by")),
                roles == null
                        ? List.of()
                        : Arrays.stream((String[]) roles.getArray())
                                .map(word -> PartRole.of(word).orElseThrow())
                                .toList());
    }
}
