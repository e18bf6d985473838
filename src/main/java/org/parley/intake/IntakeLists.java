package org.parley.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.parley.base.Search;
import org.parley.intake.decision.GoneLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists behind the numbers of a run, one page at a time. */
@Component
class IntakeLists {

    /** So many of a list can be looked through; a search finds the others. */
    static final int SHOWN = 10_000;

    private static final String PAGE = " offset :offset limit :limit";

    private static final String PEOPLE = """
            select p.line, p.lines, l.id as lawmaker_id, coalesce(l.official_name, '') as known, p.reason, p.decided, r.official_name,
                   r.given_name, r.family_name, r.chamber, r.constituency, r.party
              from intake_person p
              join intake_row r on r.intake_id = p.intake_id and r.line = p.line
              left join lawmaker l on l.id = p.lawmaker_id
             where p.intake_id = :run
               and (:all or case when r.official_name ~ '^[A-Za-z0-9 ]+$' then lower(r.official_name) else fold(r.official_name) end
                            like all (array(select anywhere(w) from unnest(string_to_array(:words, chr(31))) w))
                    or p.line = :line)
            """;
    /** With what differs, a line each. */
    private static final String DIFFERENCES = """
            select (select string_agg(c.field || ': ' || c.ours || ' → ' || c.theirs, E'\\n' order by c.kept, c.field, c.theirs)
                      from intake_change c where c.intake_id = p.intake_id and c.line = p.line and not c.kept) as differences, p.line,\
            """;

    private static final int AT_ONCE = 200;

    private static final String OF_OUTCOME = " and p.outcome = :outcome ";
    /** Whom somebody decided about stays in the list, so that one can think again. */
    private static final String DOUBTFUL = " and (p.outcome = :outcome or p.decided) ";

    private static final String FAULTS = """
            select f.line, f.column_name, f.value, f.reason
              from intake_fault f
             where f.intake_id = :run and f.refused = :refused
               and (:all or fold(f.column_name || ' ' || f.value)
                            like all (array(select anywhere(w) from unnest(string_to_array(:words, chr(31))) w))
                    or f.line = :line)
            """;

    private static final String GONE = """
            select g.lawmaker_id, l.official_name as name, h.name as chamber, coalesce(m.constituency, '') as constituency,
                   coalesce(m.party, '') as party, m.started_on, g.ended
              from intake_gone g
              join lawmaker l on l.id = g.lawmaker_id
              join lawmaker_name n on n.lawmaker_id = g.lawmaker_id
              join chamber h on h.id = g.chamber_id
              left join lateral (select m.constituency, m.party, m.started_on from mandate m
                                  where m.lawmaker_id = g.lawmaker_id and m.chamber_id = g.chamber_id
                                  order by m.ended_on desc nulls first, m.started_on desc nulls last, m.id limit 1) m on true
             where g.intake_id = :run and (:all or n.search like all
                    (array(select in_name(w) from unnest(string_to_array(:words, chr(31))) w)))
            """;

    private final JdbcClient jdbc;

    IntakeLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonLine> people(UUID run, Outcome outcome, String search, int offset, int limit) {
        boolean doubtful = outcome == Outcome.DOUBTFUL;
        String order = doubtful ? " order by p.outcome = 'doubt' desc, p.line" : " order by p.line";
        return found(PEOPLE + (doubtful ? DOUBTFUL : OF_OUTCOME) + order + PAGE, run, search)
                .param("outcome", outcome.word())
                .param("offset", offset)
                .param("limit", limit)
                .query(IntakeLists::person)
                .list();
    }

    void eachPerson(UUID run, Outcome outcome, String search, BiConsumer<? super PersonLine, String> reader) {
        boolean doubtful = outcome == Outcome.DOUBTFUL;
        String order = doubtful ? " order by p.outcome = 'doubt' desc, p.line" : " order by p.line";
        found(PEOPLE.replace("select p.line,", DIFFERENCES) + (doubtful ? DOUBTFUL : OF_OUTCOME) + order, run, search)
                .param("outcome", outcome.word())
                .withFetchSize(AT_ONCE)
                .query(row -> {
                    reader.accept(person(row, 0), Objects.requireNonNullElse(row.getString("differences"), ""));
                });
    }

    void eachGone(UUID run, String search, Consumer<? super GoneLine> reader) {
        found(GONE + " order by n.sort_name, g.lawmaker_id", run, search)
                .withFetchSize(AT_ONCE)
                .query(row -> {
                    reader.accept(goneLine(row, 0));
                });
    }

    int countPeople(UUID run, Outcome outcome, String search) {
        boolean doubtful = outcome == Outcome.DOUBTFUL;
        return found(count(PEOPLE + (doubtful ? DOUBTFUL : OF_OUTCOME)), run, search)
                .param("outcome", outcome.word())
                .query(Integer.class)
                .single();
    }

    List<ChangeLine> changes(UUID run, int line) {
        return jdbc.sql("""
                select field, ours, theirs, kept, by_hand from intake_change where intake_id = :run and line = :line
                 order by kept, field, theirs limit 200
                """)
                .param("run", run)
                .param("line", line)
                .query((row, number) -> new ChangeLine(
                        row.getString("field"),
                        row.getString("ours"),
                        row.getString("theirs"),
                        row.getBoolean("kept"),
                        row.getBoolean("by_hand")))
                .list();
    }

    List<FaultLine> faults(UUID run, boolean refused, String search, int offset, int limit) {
        return found(FAULTS + " order by f.line, f.column_name, f.value" + PAGE, run, search)
                .param("refused", refused)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new FaultLine(
                        row.getInt("line"),
                        row.getString("column_name"),
                        row.getString("value"),
                        row.getString("reason")))
                .list();
    }

    int countFaults(UUID run, boolean refused, String search) {
        return found(count(FAULTS), run, search)
                .param("refused", refused)
                .query(Integer.class)
                .single();
    }

    List<GoneLine> gone(UUID run, String search, int offset, int limit) {
        return found(GONE + " order by n.sort_name, g.lawmaker_id" + PAGE, run, search)
                .param("offset", offset)
                .param("limit", limit)
                .query(IntakeLists::goneLine)
                .list();
    }

    int countGone(UUID run, String search) {
        return found(count(GONE), run, search).query(Integer.class).single();
    }

    /** Those of the first so many who are gone. */
    List<UUID> goneIds(UUID run) {
        return jdbc.sql("select lawmaker_id from intake_gone where intake_id = :run order by lawmaker_id limit "
                        + SHOWN)
                .param("run", run)
                .query((row, number) -> row.getObject("lawmaker_id", UUID.class))
                .list();
    }

    /** How many people hold a seat today in the chambers from which somebody is gone. */
    int members(UUID run, LocalDate today) {
        return jdbc.sql("""
                select count(distinct m.lawmaker_id)
                  from mandate m
                 where m.chamber_id in (select chamber_id from intake_gone where intake_id = :run)
                   and (m.ended_on is null or m.ended_on > :today) and (m.started_on is null or m.started_on <= :today)
                """)
                .param("run", run)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    private static PersonLine person(ResultSet row, int number) throws SQLException {
        return new PersonLine(
                row.getInt("line"),
                row.getInt("lines"),
                RunRows.id(row, "lawmaker_id"),
                row.getString("known"),
                row.getString("official_name"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("chamber"),
                row.getString("constituency"),
                row.getString("party"),
                row.getString("reason"),
                row.getBoolean("decided"));
    }

    private static GoneLine goneLine(ResultSet row, int number) throws SQLException {
        return new GoneLine(
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getString("chamber"),
                row.getString("constituency"),
                row.getString("party"),
                row.getObject("started_on", LocalDate.class),
                row.getBoolean("ended"));
    }

    private static String count(String lines) {
        return "select count(*) from (" + lines + " limit " + SHOWN + ") as found";
    }

    /** A number is a line as well as a part of a name. */
    private JdbcClient.StatementSpec found(String sql, UUID run, String search) {
        List<String> words = Search.words(search);
        String only = words.size() == 1 ? words.getFirst() : "";
        return jdbc.sql(sql)
                .param("run", run)
                .param("all", words.isEmpty())
                .param("words", String.join("\u001F", words))
                .param("line", only.matches("[0-9]{1,9}") ? Integer.parseInt(only) : 0);
    }
}
