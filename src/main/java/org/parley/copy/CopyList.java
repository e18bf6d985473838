package org.parley.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies in rows: which there are, whose come out with gaps, and what each is filled in with. */
@Component
class CopyList {

    private static final String VERSIONS = """
            select v.id, v.letter_id, v.language, coalesce(nullif(v.title, ''), l.title) as title, l.dated_on, v.text,
                   coalesce(q.country, '') as country, v.made_from is null or v.corrects_base as base
              from letter_version v
              join letter l on l.id = v.letter_id
              left join parliament q on q.id = v.parliament_id
             where v.letter_id = :letter
             order by v.made_from is not null and not v.corrects_base, v.language, v.id
            """;

    private static final String ROWS =
            "select t.*, q.country from recipient_copies(:ids) t join parliament q on q.id = t.parliament_id";

    private static final String FACTS = " from recipient_facts(array(select e.id from recipient e"
            + " where e.letter_id = :letter and e.state <> 'excluded')) t";

    private final JdbcClient jdbc;

    CopyList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<VersionText> versions(UUID letter) {
        return jdbc.sql(VERSIONS)
                .param("letter", letter)
                .query((row, number) -> new VersionText(
                        row.getObject("id", UUID.class),
                        row.getObject("letter_id", UUID.class),
                        row.getString("language"),
                        row.getString("title"),
                        row.getDate("dated_on").toLocalDate(),
                        row.getString("text"),
                        row.getString("country"),
                        row.getBoolean("base")))
                .list();
    }

    List<UUID> current(UUID letter) {
        return jdbc.sql("select id from current_letter_version where letter_id = :letter")
                .param("letter", letter)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    Map<UUID, CopyRow> rows(Collection<UUID> recipients) {
        Map<UUID, CopyRow> rows = new HashMap<>();
        jdbc.sql(ROWS)
                .param("ids", recipients.toArray(UUID[]::new))
                .query(CopyRow::of)
                .list()
                .forEach(row -> rows.put(row.recipient(), row));
        return rows;
    }

    @Nullable
    UUID letterOf(UUID recipient) {
        return jdbc.sql("select letter_id from recipient where id = :id")
                .param("id", recipient)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    List<CopyLine> lines(CopyFilter filter, Map<MergeField, UUID[]> uses, int limit, long offset) {
        return over(
                        "select t.* from recipient_copies(array(select r.id",
                        filter,
                        uses,
                        " order by r.sort_name, r.id limit :limit offset :offset)) t"
                                + " order by t.sort_name collate \"und-x-icu\", t.recipient_id")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new CopyLine(
                        row.getObject("recipient_id", UUID.class),
                        row.getString("listed_name"),
                        row.getString("salutation"),
                        row.getBoolean("neutral"),
                        row.getBoolean("overridden"),
                        row.getDate("sent_on") != null))
                .list();
    }

    long count(CopyFilter filter, Map<MergeField, UUID[]> uses) {
        return over("select count(*)", filter, uses, "").query(Long.class).single();
    }

    /** Whose copies the filter means, by name. */
    List<UUID> ids(CopyFilter filter, Map<MergeField, UUID[]> uses) {
        return over("select r.id", filter, uses, " order by r.sort_name, r.id")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The one before or after a recipient in the list. */
    @Nullable
    UUID beside(CopyFilter filter, Map<MergeField, UUID[]> uses, UUID recipient, boolean after) {
        String order = after ? "" : " desc";
        return over(
                        "select r.id",
                        filter,
                        uses,
                        " and (r.sort_name, r.id) " + (after ? ">" : "<")
                                + " ((select s.sort_name from recipient s where s.id = :here), :here)"
                                + " order by r.sort_name" + order + ", r.id" + order + " limit 1")
                .param("here", recipient)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    /** In how many of some copies each of the fields comes out empty. */
    Map<MergeField, Long> gaps(Collection<UUID> recipients, Map<MergeField, UUID[]> uses) {
        return gaps(" from recipient_facts(:ids) t", Map.of("ids", recipients.toArray(UUID[]::new)), uses);
    }

    /** In how many copies each of the fields comes out empty. */
    Map<MergeField, Long> gaps(UUID letter, Map<MergeField, UUID[]> uses) {
        return gaps(FACTS, Map.of("letter", letter), uses);
    }

    private Map<MergeField, Long> gaps(String from, Map<String, ?> whose, Map<MergeField, UUID[]> uses) {
        Map<MergeField, Long> gaps = new EnumMap<>(MergeField.class);
        List<MergeField> asked = new ArrayList<>(uses.keySet());
        if (!asked.isEmpty()) {
            String numbers = asked.stream()
                    .map(field -> "count(*) filter (where " + lacks(field) + ")")
                    .collect(Collectors.joining(", "));
            Map<String, Object> values = new HashMap<>(whose);
            uses.forEach((field, versions) -> values.put(field.name(), versions));
            jdbc.sql("select " + numbers + from).params(values).query(row -> {
                for (int i = 0; i < asked.size(); i++) {
                    if (row.getLong(i + 1) > 0) {
                        gaps.put(asked.get(i), row.getLong(i + 1));
                    }
                }
            });
        }
        return gaps;
    }

    private JdbcClient.StatementSpec over(String begin, CopyFilter filter, Map<MergeField, UUID[]> uses, String end) {
        StringBuilder sql = new StringBuilder(begin)
                .append(" from recipient_listing r where r.letter_id = :letter and r.state <> 'excluded'");
        Map<String, Object> values = new HashMap<>();
        values.put("letter", filter.letter());
        MergeField empty = filter.empty();
        if (empty != null) {
            UUID[] versions = uses.get(empty);
            sql.append(
                    versions == null
                            ? " and false"
                            : " and r.id = any (array(select t.recipient_id" + FACTS + " where " + lacks(empty) + "))");
            values.put(empty.name(), versions);
        }
        Set<UUID> only = filter.only();
        if (only != null) {
            sql.append(" and r.id = any (:only)");
            values.put("only", only.toArray(UUID[]::new));
        }
        List<String> words = Search.words(filter.search());
        for (int word = 0; word < words.size(); word++) {
            sql.append(" and r.search like fold(:word").append(word).append(")");
            values.put("word" + word, Search.anywhere(words.get(word)));
        }
        return jdbc.sql(sql + end).params(values);
    }

    private static String lacks(MergeField field) {
        String versions = "t.version_id = any (:" + field.name() + ")";
        return field.column() == null ? versions : "(" + versions + " and t." + field.column() + " = '')";
    }
}
