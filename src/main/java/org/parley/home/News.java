package org.parley.home;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.savedview.Pins;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is new on campaigns, as far as the acting person may see it. A number and the list behind it come from the same rows. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class News {

    private static final String SHOWN = """
            select x.*, a.name as by, coalesce(l.name, r.name, '') as name
              from x join account a on a.id = x.who
              left join lawmaker_listing l on l.lawmaker_id = x.lawmaker
              left join recipient_listing r on r.id = x.recipient
             order by x.at desc, x.id desc
            """;

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Pins pins;
    private final Visits visits;

    News(JdbcClient jdbc, Actor actor, Pins pins, Visits visits) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.pins = pins;
        this.visits = visits;
    }

    /** The campaigns that this person pinned, in their order, each with what is new since their last visit. */
    public List<MyCampaign> mine() {
        Map<UUID, Instant> sinces = visits.sinces();
        Map<UUID, Map<NewsKind, Integer>> counts = counts(sinces);
        return pins.mine().stream()
                .flatMap(pin -> Optional.ofNullable(sinces.get(pin.thing())).stream()
                        .map(since -> new MyCampaign(
                                pin.thing(), pin.name(), since, counts.getOrDefault(pin.thing(), Map.of()))))
                .toList();
    }

    /** How much of each kind is new on a campaign since a moment. */
    public Map<NewsKind, Integer> counts(UUID campaign, Instant since) {
        return counts(Map.of(campaign, since)).getOrDefault(campaign, Map.of());
    }

    /** One page of what is new, the latest first. */
    public List<NewsLine> list(NewsFilter filter, Pageable page) {
        return narrowed(filter, " order by at desc, id desc limit :limit offset :offset", SHOWN)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(News::line)
                .list();
    }

    /** How much that is: the number itself. */
    public int count(NewsFilter filter) {
        return narrowed(filter, "", "select count(*) from x")
                .query(Integer.class)
                .single();
    }

    private Map<UUID, Map<NewsKind, Integer>> counts(Map<UUID, Instant> sinces) {
        Map<UUID, Map<NewsKind, Integer>> counts = new HashMap<>();
        if (!sinces.isEmpty()) {
            statement(
                            List.of(NewsKind.values()),
                            "",
                            "select campaign, kind, count(*) as number from x group by 1, 2",
                            sinces)
                    .query(row -> {
                        counts.computeIfAbsent(
                                        row.getObject("campaign", UUID.class),
                                        campaign -> new EnumMap<>(NewsKind.class))
                                .put(kind(row), row.getInt("number"));
                    });
        }
        return counts;
    }

    private JdbcClient.StatementSpec narrowed(NewsFilter filter, String paged, String shown) {
        NewsKind kind = filter.kind();
        return statement(
                kind == null ? Arrays.asList(NewsKind.values()) : List.of(kind),
                paged,
                shown,
                Map.of(filter.campaign(), filter.since()));
    }

    private JdbcClient.StatementSpec statement(
            Collection<NewsKind> kinds, String paged, String shown, Map<UUID, Instant> sinces) {
        String rows = kinds.stream().map(NewsKind::rows).collect(Collectors.joining(" union all "));
        return jdbc.sql("""
                    with s as (select * from unnest(:campaigns::uuid[], :sinces::timestamptz[]) as u (campaign, since)),
                         x as (%s)
                    """.formatted(rows + paged) + shown)
                .param("campaigns", sinces.keySet().toArray(UUID[]::new))
                .param("sinces", sinces.values().stream().map(Instant::toString).toArray(String[]::new))
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER));
    }

    private static NewsKind kind(ResultSet row) throws SQLException {
        return NewsKind.of(row.getString("kind")).orElseThrow();
    }

    private static NewsLine line(ResultSet row, int number) throws SQLException {
        return new NewsLine(
                kind(row),
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("by"),
                row.getString("word"),
                row.getString("what"),
                row.getObject("lawmaker", UUID.class),
                row.getString("name"));
    }
}
