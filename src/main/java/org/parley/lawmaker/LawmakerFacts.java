package org.parley.lawmaker;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read beside the list: parties to choose from, committee seats, the ids of other lists. */
@Component
class LawmakerFacts {

    private static final String PARTIES_OF_A_PLACE = """
            select distinct on (key) v.name
              from lawmaker_listing l
             cross join lateral (values (l.by_party, l.party), (l.by_group, l.political_group)) as v (key, name)
             where v.key <> '' and v.key like anywhere(:typed)
               and (:parliament::uuid is null or l.parliament_id = :parliament)
               and (:chamber::uuid is null or l.chamber_id = :chamber)
             order by key limit :limit
            """;

    /** Leaps from each name to the next in the index instead of reading every row. */
    private static final String ALL_PARTIES = """
            with recursive party as (
                (select by_party as key, party as name from lawmaker_listing where by_party > '' order by by_party limit 1)
                union all
                select l.key, l.name
                  from party p, lateral (select by_party as key, party as name from lawmaker_listing
                                          where by_party > p.key order by by_party limit 1) l),
            grouping as (
                (select by_group as key, political_group as name from lawmaker_listing where by_group > ''
                  order by by_group limit 1)
                union all
                select l.key, l.name
                  from grouping g, lateral (select by_group as key, political_group as name from lawmaker_listing
                                             where by_group > g.key order by by_group limit 1) l)
            select distinct on (key) name from (select * from party union all select * from grouping) names
             where key like anywhere(:typed) order by key limit :limit
            """;

    private final JdbcClient jdbc;

    LawmakerFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> parties(LawmakerFilter among, String typed, int limit) {
        boolean everywhere = among.parliament() == null && among.chamber() == null;
        JdbcClient.StatementSpec statement = jdbc.sql(everywhere ? ALL_PARTIES : PARTIES_OF_A_PLACE)
                .param("typed", typed.replace("\0", ""))
                .param("limit", limit);
        return (everywhere ? statement : inside(statement, among.parliament(), among.chamber()))
                .query((row, number) -> row.getString(1))
                .list();
    }

    List<CommitteeSeatLine> committees(UUID lawmaker) {
        return jdbc.sql("""
                        select k.id, k.name, h.name, s.role
                          from committee_seat s join committee k on k.id = s.committee_id join chamber h on h.id = k.chamber_id
                         where s.lawmaker_id = :lawmaker
                         order by array_position(array['chair', 'vice-chair', 'member', 'substitute'], s.role), k.name
                        """)
                .param("lawmaker", lawmaker)
                .query((row, number) -> new CommitteeSeatLine(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), roleKey(row.getString(4))))
                .list();
    }

    List<ExternalId> externalIds(UUID lawmaker) {
        return jdbc.sql("select scheme, value from lawmaker_external_id where lawmaker_id = :lawmaker order by 1, 2")
                .param("lawmaker", lawmaker)
                .query((row, number) -> new ExternalId(row.getString(1), row.getString(2)))
                .list();
    }

    Optional<UUID> whoStayed(UUID lawmaker) {
        return jdbc.sql("select id from who_stayed(:lawmaker) as w (id) where id is not null")
                .param("lawmaker", lawmaker)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    private static JdbcClient.StatementSpec inside(
            JdbcClient.StatementSpec statement, @Nullable UUID parliament, @Nullable UUID chamber) {
        return statement.param("parliament", parliament).param("chamber", chamber);
    }

    private static String roleKey(String role) {
        return switch (role) {
            case "chair" -> "committee.role.chair";
            case "vice-chair" -> "committee.role.vice-chair";
            case "substitute" -> "committee.role.substitute";
            default -> "committee.role.member";
        };
    }
}
