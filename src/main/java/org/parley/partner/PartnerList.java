package org.parley.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.base.OrderBy;
import org.parley.base.Search;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Partners as lists show them. */
@Component
class PartnerList {

    private static final String LINES = """
            select p.id, p.version as seen, p.name, p.acronym, p.country, p.website, p.notes,
                   (select string_agg(case n.language when '' then '' else n.language || ': ' end || n.name, E'\\n' order by n.position)
                      from partner_name n where n.partner_id = p.id) as other_names,
                   (select g.id from partner_logo g where g.partner_id = p.id and g.removed_at is null) as logo,
                   (select count(*) from partner_person w where w.partner_id = p.id) as people
              from partner p
            """;

    private static final String MATCHING = """
             where (:country::text is null or p.country = :country)
               and not exists (
                    select from (select fold(typed) as pattern from unnest(:words::text[]) typed offset 0) word
                     where p.search not like word.pattern
                       and not exists (select from partner_name n where n.partner_id = p.id and n.search like word.pattern))
            """;

    private static final String ALIKE = """
             where (p.name_key = partner_key(:name)
                    or exists (select from partner_name n where n.partner_id = p.id and n.name_key = partner_key(:name))
                    or p.acronym_key <> '' and p.acronym_key in (acronym_key(:acronym), acronym_key(:name)))
             order by p.name_key = partner_key(:name) desc, p.name, p.id limit 5
            """;

    private static final String TWINS = """
              cross join (select id, name, name_key, acronym_key, country from partner where id = :id) me
             where p.id <> me.id
               and (p.name_key = me.name_key
                    or (p.country is null or me.country is null or p.country = me.country)
                       and (p.name_key in (select n.name_key from partner_name n where n.partner_id = me.id)
                            or exists (select from partner_name n where n.partner_id = p.id
                                          and n.name_key in (select me.name_key union all
                                                             select m.name_key from partner_name m where m.partner_id = me.id))
                            or p.acronym_key <> '' and p.acronym_key in (me.acronym_key, acronym_key(me.name))
                            or me.acronym_key = acronym_key(p.name)
                            or length(p.acronym_key) > 2 and p.acronym_key in (name_initials(me.name, 0), name_initials(me.name, 3))
                            or length(me.acronym_key) > 2 and left(p.name_key, 1) = left(me.acronym_key, 1)
                               and me.acronym_key in (name_initials(p.name, 0), name_initials(p.name, 3))
                            or p.search % me.name_key and similarity(p.name_key, me.name_key) > 0.7))
             order by p.name_key = me.name_key desc, p.name, p.id limit 5
            """;

    private static final Map<String, String> SORTS = Map.of(
            "name", "p.name collate \"und-x-icu\"",
            "acronym", "p.acronym collate \"und-x-icu\"",
            "country", "p.country");

    private static final String LAST_RESORT = "p.name collate \"und-x-icu\", p.id";

    private final JdbcClient jdbc;

    PartnerList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PartnerLine> page(PartnerFilter filter, Pageable page) {
        return matching(
                        LINES + MATCHING + OrderBy.of(page.getSort(), SORTS, LAST_RESORT),
                        " limit :limit offset :offset",
                        filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(PartnerList::line)
                .list();
    }

    void each(PartnerFilter filter, Sort sort, Consumer<? super PartnerLine> reader) {
        matching(LINES + MATCHING + OrderBy.of(sort, SORTS, LAST_RESORT), "", filter)
                .withFetchSize(200)
                .query(row -> {
                    reader.accept(line(row, 0));
                });
    }

    int count(PartnerFilter filter) {
        return matching("select count(*) from partner p" + MATCHING, "", filter)
                .query(Integer.class)
                .single();
    }

    Optional<PartnerLine> line(UUID id) {
        return jdbc.sql(LINES + " where p.id = :id")
                .param("id", id)
                .query(PartnerList::line)
                .optional();
    }

    /** Those who are called like this, or have this acronym. */
    List<PartnerLine> alike(String name, String acronym) {
        return jdbc.sql(LINES + ALIKE)
                .param("name", name)
                .param("acronym", acronym)
                .query(PartnerList::line)
                .list();
    }

    /** Those who may be the same organisation. */
    List<PartnerLine> twins(UUID id) {
        return jdbc.sql(LINES + TWINS).param("id", id).query(PartnerList::line).list();
    }

    /** Into which one a partner was merged. */
    Optional<UUID> stayed(UUID gone) {
        return jdbc.sql("select stayed from partner_who_stayed(:gone) stayed where stayed is not null")
                .param("gone", gone)
                .query(UUID.class)
                .optional();
    }

    /** The countries of partners, by code. */
    List<String> countries() {
        return jdbc.sql("select distinct country from partner where country is not null order by country")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private JdbcClient.StatementSpec matching(String sql, String end, PartnerFilter filter) {
        return jdbc.sql(sql + end)
                .param("country", filter.country())
                .param(
                        "words",
                        Search.words(filter.search()).stream()
                                .map(Search::anywhere)
                                .toArray(String[]::new));
    }

    private static PartnerLine line(ResultSet row, int number) throws SQLException {
        return new PartnerLine(
                row.getObject("id", UUID.class),
                row.getLong("seen"),
                row.getString("name"),
                row.getString("acronym"),
                OtherName.of(Objects.requireNonNullElse(row.getString("other_names"), "")),
                row.getString("country"),
                row.getString("website"),
                row.getString("notes"),
                row.getObject("logo", UUID.class),
                row.getInt("people"));
    }
}
