package org.parley.signatory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.base.Actor;
import org.parley.base.OrderBy;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signatories as lists show them: only those whom the acting person may know. */
@Component
class SignatoryList {

    private static final String LINES = "select s.*, " + SignatorySql.LATE + " as late,"
            + " exists (select from sealed_signatory x where x.letter_id = s.letter_id and x.signatory_id = s.id) as standing,"
            + " array(select a.name from attachment a where a.subject_kind = '" + Evidence.SUBJECT
            + "' and a.subject_id = s.id order by a.added_at, a.id) as files"
            + " from signatory_listing s where" + SignatorySql.NAMED;

    private static final String SEARCHED = """
             and not exists (
                  select from (select fold(typed) as pattern from unnest(:words::text[]) typed offset 0) word
                   where fold(concat_ws(' ', s.name, s.partner_name, s.acronym, s.person_name)) not like word.pattern)
            """;

    private static final Map<String, String> SORTS = Map.of(
            "name",
            "s.name collate \"und-x-icu\"",
            "state",
            "s.state",
            "on",
            "coalesce(s.withdrew_on, s.signed_on, s.declined_on, s.invited_on)");

    private final JdbcClient jdbc;
    private final Actor actor;

    SignatoryList(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    List<SignatoryLine> page(SignatoryFilter filter, Pageable page) {
        return matching(LINES, filter, order(page.getSort()) + " limit :limit offset :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(SignatoryList::line)
                .list();
    }

    void each(SignatoryFilter filter, Sort sort, Consumer<? super SignatoryLine> reader) {
        matching(LINES, filter, order(sort)).withFetchSize(200).query(row -> {
            reader.accept(line(row, 0));
        });
    }

    int count(SignatoryFilter filter) {
        return matching("select count(*) from signatory_listing s where" + SignatorySql.NAMED, filter, "")
                .query(Integer.class)
                .single();
    }

    Optional<SignatoryLine> line(UUID id) {
        return knowing(LINES + " and s.id = :id")
                .param("id", id)
                .query(SignatoryList::line)
                .optional();
    }

    /** Letters that a partner signs or was asked to sign, the latest first. */
    List<SignatoryLine> ofPartner(UUID partner, int limit) {
        return knowing(LINES + " and s.partner_id = :partner order by s.dated_on desc, s.id limit :limit")
                .param("partner", partner)
                .param("limit", limit)
                .query(SignatoryList::line)
                .list();
    }

    /** Numbers, in which the anonymous ones are counted. */
    SignatoryCounts counts(UUID letter) {
        StringBuilder sql = new StringBuilder("select s.letter_id");
        for (SignatoryShow show : SignatoryShow.values()) {
            String counted = ", count(*) filter (where " + show.condition();
            sql.append(counted).append(") as ").append(show.word());
            sql.append(counted)
                    .append(" and not")
                    .append(SignatorySql.NAMED)
                    .append(") as unnamed_")
                    .append(show.word());
        }
        return knowing(sql + " from signatory_listing s where s.letter_id = :letter group by s.letter_id")
                .param("letter", letter)
                .query(SignatoryList::counts)
                .optional()
                .orElseGet(() -> new SignatoryCounts(Map.of(), Map.of()));
    }

    private static SignatoryCounts counts(ResultSet row, int number) throws SQLException {
        Map<SignatoryShow, Integer> shown = new EnumMap<>(SignatoryShow.class);
        Map<SignatoryShow, Integer> unnamed = new EnumMap<>(SignatoryShow.class);
        for (SignatoryShow show : SignatoryShow.values()) {
            shown.put(show, row.getInt(show.word()));
            unnamed.put(show, row.getInt("unnamed_" + show.word()));
        }
        return new SignatoryCounts(shown, unnamed);
    }

    private static String order(Sort sort) {
        return OrderBy.of(sort, SORTS, "s.position, s.id");
    }

    private JdbcClient.StatementSpec matching(String begin, SignatoryFilter filter, String end) {
        String show = filter.show() == null ? "" : " and " + filter.show().condition();
        return knowing(begin + " and s.letter_id = :letter" + show + SEARCHED + end)
                .param("letter", filter.letter())
                .param(
                        "words",
                        Search.words(filter.search()).stream()
                                .map(Search::anywhere)
                                .toArray(String[]::new));
    }

    private JdbcClient.StatementSpec knowing(String sql) {
        Map<String, Object> who = new HashMap<>();
        who.put("manager", actor.is(Roles.MANAGER));
        who.put("me", actor.is(Roles.OFFICER) ? actor.account().orElse(null) : null);
        return jdbc.sql(sql).params(who);
    }

    private static SignatoryLine line(ResultSet row, int number) throws SQLException {
        return new SignatoryLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("letter_id", UUID.class),
                row.getString("title"),
                row.getString("name"),
                new SignatoryDetails(
                        row.getObject("partner_id", UUID.class),
                        row.getString("person_name"),
                        row.getString("description"),
                        row.getString("display_name"),
                        row.getBoolean("anonymous")),
                States.of(
                        row.getString("state"),
                        row.getObject("invited_on", LocalDate.class),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("authorised_by"),
                        row.getString("known_by"),
                        row.getObject("declined_on", LocalDate.class),
                        row.getString("declined_because"),
                        row.getObject("withdrew_on", LocalDate.class)),
                row.getBoolean("late"),
                row.getBoolean("standing"),
                List.of((String[]) row.getArray("files").getArray()));
    }
}
