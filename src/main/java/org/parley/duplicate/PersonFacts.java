package org.parley.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.contact.ContactSql;
import org.parley.duplicate.MergePreview.Attached;
import org.parley.duplicate.MergePreview.BothReceive;
import org.parley.duplicate.MergePreview.Kind;
import org.parley.followup.FollowUpSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known about a person, as texts to be held beside those of another, and what hangs on them. */
@Component
class PersonFacts {

    private static final String FACTS = """
            select v.field, v.value from lawmaker cross join lateral (values
                    ('name', official_name), ('given', given_name), ('family', family_name), ('name-order', name_order),
                    ('honorific', honorific), ('gender', gender), ('birthday', born_on::text)) as v (field, value)
             where id = :lawmaker
            union all
            select 'other-names', o.name from lawmaker cross join unnest(string_to_array(other_names, E'\\n')) as o (name)
             where id = :lawmaker
            union all
            (select 'seat', concat_ws(' · ', h.name, nullif(m.constituency, ''), nullif(m.party, ''), nullif(m.political_group, ''),
                       nullif(m.term, ''), case when m.started_on is not null or m.ended_on is not null
                            then concat(m.started_on, ' – ', m.ended_on) end)
               from mandate m join chamber h on h.id = m.chamber_id
              where m.lawmaker_id = :lawmaker order by m.ended_on desc nulls first, m.started_on desc nulls last, m.id)
            union all
            (select kind, value from channel where lawmaker_id = :lawmaker order by kind, value)
            union all
            (select 'id', scheme || ' ' || value from lawmaker_external_id where lawmaker_id = :lawmaker order by scheme, value)
            union all
            (select 'committee', k.name from committee_seat s join committee k on k.id = s.committee_id
              where s.lawmaker_id = :lawmaker order by k.name)
            union all
            (select 'staff', concat_ws(' · ', name, nullif(role, '')) from staff_member where lawmaker_id = :lawmaker order by name)
            union all
            select 'note', notes from lawmaker where id = :lawmaker
            """;

    private static final String HANGS_ON = """
            select (select count(*) from recipient r where r.lawmaker_id = :lawmaker) as letters,
                   (select count(distinct c.id) from contact_lawmaker w join contact c on c.id = w.contact_id
                     where w.lawmaker_id = :lawmaker and %s) as contacts,
                   (select count(*) from follow_up f where f.lawmaker_id = :lawmaker and %s) as follow_ups,
                   (select count(*) from position s where s.lawmaker_id = :lawmaker and s.removed_at is null) as positions
            """.formatted(ContactSql.VISIBLE, FollowUpSql.VISIBLE);

    private static final String BOTH_IN_A_CONTACT = """
            select count(*) from contact c
             where exists (select from contact_lawmaker w where w.contact_id = c.id and w.lawmaker_id = :stays)
               and exists (select from contact_lawmaker w where w.contact_id = c.id and w.lawmaker_id = :gone)
               and c.id in (select w.contact_id from contact_lawmaker w where w.lawmaker_id = :gone) and %s
            """.formatted(ContactSql.VISIBLE);

    private final JdbcClient jdbc;
    private final Actor actor;

    PersonFacts(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    Map<String, List<String>> of(UUID lawmaker) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        jdbc.sql(FACTS).param("lawmaker", lawmaker).query(row -> {
            String value = row.getString("value");
            if (value != null && !value.isBlank()) {
                facts.computeIfAbsent(row.getString("field"), field -> new ArrayList<>())
                        .add(value);
            }
        });
        return facts;
    }

    Map<Kind, Integer> hangsOn(UUID lawmaker) {
        return visible(jdbc.sql(HANGS_ON).param("lawmaker", lawmaker))
                .query((row, number) -> Map.of(
                        Kind.LETTERS, row.getInt("letters"),
                        Kind.CONTACTS, row.getInt("contacts"),
                        Kind.FOLLOW_UPS, row.getInt("follow_ups"),
                        Kind.POSITIONS, row.getInt("positions")))
                .single();
    }

    int contactsWithBoth(UUID stays, UUID gone) {
        return visible(jdbc.sql(BOTH_IN_A_CONTACT).param("stays", stays).param("gone", gone))
                .query(Integer.class)
                .single();
    }

    List<BothReceive> lettersToBoth(UUID stays, UUID gone) {
        return jdbc.sql("""
                        select l.id, l.title, bool_and(s.sent_on is not null and g.sent_on is not null) as twice
                          from recipient s
                          join recipient g on g.letter_id = s.letter_id and g.lawmaker_id = :gone
                          join letter l on l.id = s.letter_id
                         where s.lawmaker_id = :stays
                         group by l.id, l.title, l.dated_on
                         order by l.dated_on desc, l.id
                        """)
                .param("stays", stays)
                .param("gone", gone)
                .query((row, number) -> new BothReceive(
                        row.getObject("id", UUID.class), row.getString("title"), row.getBoolean("twice")))
                .list();
    }

    static List<Compared> compared(
            Map<String, List<String>> stays, Map<String, List<String>> gone, Map<String, List<String>> result) {
        Set<String> fields = new LinkedHashSet<>(result.keySet());
        fields.addAll(stays.keySet());
        fields.addAll(gone.keySet());
        return fields.stream()
                .map(field -> new Compared(
                        field,
                        stays.getOrDefault(field, List.of()),
                        gone.getOrDefault(field, List.of()),
                        result.getOrDefault(field, List.of())))
                .toList();
    }

    static List<Attached> attached(Map<Kind, Integer> stays, Map<Kind, Integer> gone, Map<Kind, Integer> result) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Attached(
                        kind, stays.getOrDefault(kind, 0), gone.getOrDefault(kind, 0), result.getOrDefault(kind, 0)))
                .toList();
    }

    private JdbcClient.StatementSpec visible(JdbcClient.StatementSpec statement) {
        return statement.param("me", actor.id()).param("manager", actor.is(Roles.MANAGER));
    }
}
