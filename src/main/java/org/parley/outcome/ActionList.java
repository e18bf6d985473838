package org.parley.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.OrderBy;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the actions of parliaments. */
@Component
class ActionList {

    private static final String LINES = """
            select a.*, q.name as parliament, case when h.name <> q.name then h.name else '' end as chamber, c.name as recorder,
                   (select count(distinct p.lawmaker_id) from action_part p where p.action_id = a.id) as people
              from parliamentary_action a
              join parliament q on q.id = a.parliament_id
              left join chamber h on h.id = a.chamber_id
              join account c on c.id = a.recorded_by
            """;

    private static final String FROM = " from parliamentary_action a";

    private static final String MATCHING = """
             where a.removed_at is null
               and not exists (select from unnest(:words::text[]) word where a.search not like fold(word))
               and (:parliament::uuid is null or a.parliament_id = :parliament)
               and (:kind::text is null or a.kind = :kind)
               and (:stage::text is null or a.stage = :stage)
               and (:lawmaker::uuid is null and :role::text is null or exists (
                    select from action_part p
                     where p.action_id = a.id and (:lawmaker::uuid is null or p.lawmaker_id = :lawmaker)
                       and (:role::text is null or p.role = :role)))
               and (num_nonnulls(:campaign::uuid, :letter::uuid, :bearing::text) = 0 or exists (
                    select from action_bearing b join letter t on t.id = b.letter_id
                     where b.action_id = a.id and (:letter::uuid is null or b.letter_id = :letter)
                       and (:campaign::uuid is null or t.campaign_id = :campaign)
                       and (:bearing::text is null or b.bearing = :bearing)))
            """;

    private static final Map<String, String> SORTS = Map.of(
            "day", "a.acted_on",
            "title", "sort_key(a.title)",
            "place", "sort_key(q.name)");

    private static final String LAST_RESORT = "a.acted_on desc, a.id desc";

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    ActionList(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    List<ActionLine> page(ActionFilter filter, Pageable page) {
        return matching(
                        LINES
                                + MATCHING
                                + OrderBy.of(page.getSort(), SORTS, LAST_RESORT)
                                + " limit :limit offset :offset",
                        filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(this::line)
                .list();
    }

    void each(ActionFilter filter, Sort sort, Consumer<? super ActionLine> reader) {
        matching(LINES + MATCHING + OrderBy.of(sort, SORTS, LAST_RESORT), filter)
                .withFetchSize(200)
                .query(row -> {
                    reader.accept(line(row, 0));
                });
    }

    int count(ActionFilter filter) {
        return matching("select count(*)" + FROM + MATCHING, filter)
                .query(Integer.class)
                .single();
    }

    /** How many actions there are of each kind. */
    Map<ActionKind, Integer> kinds(ActionFilter filter) {
        return counted(
                "select a.kind, count(*)" + FROM + MATCHING + " group by 1",
                filter,
                word -> ActionKind.of(word).orElseThrow());
    }

    /** In how many actions a lawmaker did what. */
    Map<PartRole, Integer> roles(ActionFilter filter) {
        return counted(
                "select o.role, count(*)" + FROM
                        + " join action_part o on o.action_id = a.id and o.lawmaker_id = :lawmaker" + MATCHING
                        + " group by 1",
                filter,
                word -> PartRole.of(word).orElseThrow());
    }

    /** Of how many actions it was said what they have to do with a letter, or with those of a campaign. */
    Map<Bearing, Integer> bearings(ActionFilter filter) {
        return counted(
                "select o.bearing, count(distinct a.id)" + FROM + """
                         join action_bearing o on o.action_id = a.id
                         join letter s on s.id = o.letter_id and (:letter::uuid is null or s.id = :letter)
                          and (:campaign::uuid is null or s.campaign_id = :campaign)
                        """ + MATCHING + " group by 1",
                filter,
                word -> Bearing.of(word).orElseThrow());
    }

    /** An action, whether it was taken out or not. */
    Optional<ActionLine> one(UUID id) {
        return jdbc.sql(LINES + " where a.id = :id")
                .param("id", id)
                .query(this::line)
                .optional();
    }

    /** The one that a parliament or chamber numbers so. */
    Optional<ActionLine> numbered(UUID parliament, @Nullable UUID chamber, String reference) {
        return jdbc.sql(LINES + """
                         where a.parliament_id = :parliament and a.chamber_id is not distinct from :chamber::uuid and a.reference <> ''
                           and fold(a.reference) = fold(:reference) and a.removed_at is null
                        """)
                .param("parliament", parliament)
                .param("chamber", chamber)
                .param("reference", reference)
                .query(this::line)
                .optional();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }

    private <K extends Enum<K>> Map<K, Integer> counted(
            String sql, ActionFilter filter, Function<String, K> understood) {
        Map<K, Integer> counted = new TreeMap<>();
        matching(sql, filter).query(row -> {
            counted.put(understood.apply(row.getString(1)), row.getInt(2));
        });
        return new LinkedHashMap<>(counted);
    }

    private JdbcClient.StatementSpec matching(String sql, ActionFilter filter) {
        ActionKind kind = filter.kind();
        ActionStage stage = filter.stage();
        Bearing bearing = filter.bearing();
        PartRole role = filter.role();
        return jdbc.sql(sql)
                .param(
                        "words",
                        Search.words(filter.search()).stream()
                                .map(Search::anywhere)
                                .toArray(String[]::new))
                .param("parliament", filter.parliament())
                .param("kind", kind == null ? null : kind.word())
                .param("stage", stage == null ? null : stage.word())
                .param("campaign", filter.campaign())
                .param("letter", filter.letter())
                .param("bearing", bearing == null ? null : bearing.word())
                .param("lawmaker", filter.lawmaker())
                .param("role", role == null ? null : role.word());
    }

    private ActionLine line(ResultSet row, int number) throws SQLException {
        UUID recorder = row.getObject("recorded_by", UUID.class);
        String chamber = row.getString("chamber");
        return new ActionLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new ActionDetails(
                        ActionKind.of(row.getString("kind")).orElseThrow(),
                        row.getString("title"),
                        row.getString("reference"),
                        row.getObject("parliament_id", UUID.class),
                        row.getObject("chamber_id", UUID.class),
                        row.getObject("acted_on", LocalDate.class),
                        ActionStage.of(row.getString("stage")).orElseThrow(),
                        row.getString("link"),
                        row.getString("notes")),
                row.getString("parliament"),
                chamber == null ? "" : chamber,
                row.getInt("people"),
                row.getString("recorder"),
                row.getObject("removed_by") != null,
                actor.is(Roles.MANAGER) || (actor.is(Roles.OFFICER) && recorder.equals(actor.id())));
    }
}
