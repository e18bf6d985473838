package org.parley.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.base.NotFound;
import org.parley.base.OrderBy;
import org.parley.base.Search;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters as lists show them, with how many received them and answered. */
@Component
class LetterList {

    private static final String LINES = """
            select l.id, l.version as seen, l.campaign_id, c.name as campaign, l.owner_id, a.name as owner, l.title, l.kind,
                   l.dated_on, l.answer_by, v.language, v.sealed_at is not null as sealed, n.recipients, n.sent, n.answered
              from letter l
              join campaign c on c.id = l.campaign_id
              join account a on a.id = l.owner_id
              join letter_version v on v.letter_id = l.id and v.made_from is null
              cross join lateral (
                    select count(*) filter (where r.state <> 'excluded') as recipients,
                           count(*) filter (where r.state not in ('chosen', 'excluded')) as sent,
                           count(*) filter (where r.state = 'answered') as answered
                      from recipient r where r.letter_id = l.id) n
            """;

    private static final String MATCHING = """
             where (:campaign::uuid is null or l.campaign_id = :campaign)
               and (:owner::uuid is null or l.owner_id = :owner)
               and (:kind::text is null or l.kind = :kind)
               and (select coalesce(bool_and(fold(l.title) like fold(word)), true) from unnest(:words::text[]) word)
            """;

    private static final Map<String, String> SORTS = Map.of(
            "title", "l.title collate \"und-x-icu\"",
            "campaignName", "c.name collate \"und-x-icu\"",
            "ownerName", "a.name collate \"und-x-icu\"",
            "datedOn", "l.dated_on",
            "answerBy", "l.answer_by",
            "recipients", "n.recipients",
            "sent", "n.sent",
            "answered", "n.answered");

    private final JdbcClient jdbc;

    LetterList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LetterLine> page(LetterFilter filter, Pageable page) {
        String order = OrderBy.of(page.getSort(), SORTS, "l.dated_on desc, l.id desc");
        return matching(LINES + MATCHING + order + " limit :limit offset :offset", filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(LetterList::line)
                .list();
    }

    void each(LetterFilter filter, Sort sort, Consumer<? super LetterLine> reader) {
        matching(LINES + MATCHING + OrderBy.of(sort, SORTS, "l.dated_on desc, l.id desc"), filter)
                .withFetchSize(200)
                .query(row -> {
                    reader.accept(line(row, 0));
                });
    }

    long count(LetterFilter filter) {
        return matching("select count(*) from letter l" + MATCHING, filter)
                .query(Long.class)
                .single();
    }

    LetterLine line(UUID id) {
        return jdbc.sql(LINES + " where l.id = :id")
                .param("id", id)
                .query(LetterList::line)
                .optional()
                .orElseThrow(() -> new NotFound("letter", id));
    }

    private JdbcClient.StatementSpec matching(String sql, LetterFilter filter) {
        LetterKind kind = filter.kind();
        return jdbc.sql(sql)
                .param("campaign", filter.campaign())
                .param("owner", filter.owner())
                .param("kind", kind == null ? null : kind.word())
                .param(
                        "words",
                        Search.words(filter.search()).stream()
                                .map(Search::anywhere)
                                .toArray(String[]::new));
    }

    private static LetterLine line(ResultSet row, int number) throws SQLException {
        return new LetterLine(
                row.getObject("id", UUID.class),
                row.getLong("seen"),
                row.getObject("campaign_id", UUID.class),
                row.getString("campaign"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner"),
                row.getString("title"),
                LetterKind.of(row.getString("kind")),
                row.getObject("dated_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                row.getString("language"),
                row.getBoolean("sealed"),
                row.getLong("recipients"),
                row.getLong("sent"),
                row.getLong("answered"));
    }
}
