package org.parley.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.KeptPlans;
import org.parley.base.Roles;
import org.parley.position.EvidenceId;
import org.parley.recipient.AddresseeChoice;
import org.parley.recipient.AddresseeKind;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads commitments; every statement carries the row rule: what was said in a contact is seen by those who see the contact. */
@Component
class CommitmentList {

    /** Commitments as they stand today. */
    private static final String TODAY = "(select m.*, " + CommitmentSql.STATE + """
             as today_state from commitment m left join lawmaker_listing p on p.lawmaker_id = m.lawmaker_id) m
            """;

    /** What is open today is open in the table too: that narrows nothing more, but the planner knows how many there are. */
    private static final String OPEN = " and m.state = 'open' and m.today_state = 'open'";

    private static final String MINE = """
             and (m.recorded_by = :me
                  or m.campaign_id in (select o.id from campaign o where o.owner_id = :me)
                  or m.letter_id in (select o.id from letter o where o.owner_id = :me))
            """;

    /** What is open and due first comes first; then what was promised last. */
    private static final String ORDER =
            " order by m.today_state <> 'open', case when m.today_state = 'open' then m.due_on end nulls last,"
                    + " m.promised_on desc, m.id desc";

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;
    private final KeptPlans plans;

    CommitmentList(JdbcClient jdbc, Actor actor, Clock clock, KeptPlans plans) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.plans = plans;
    }

    List<CommitmentLine> page(CommitmentFilter filter, Pageable page) {
        return matching(lines(narrowed(filter) + ORDER + " limit :limit offset :offset") + ORDER, filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(this::line)
                .list();
    }

    void each(CommitmentFilter filter, Consumer<? super CommitmentLine> reader) {
        matching(lines(narrowed(filter)) + ORDER, filter).withFetchSize(200).query(row -> {
            reader.accept(line(row, 0));
        });
    }

    int count(CommitmentFilter filter) {
        return matching("select count(*) from " + TODAY + narrowed(filter), filter)
                .query(Integer.class)
                .single();
    }

    Map<CommitmentState, Integer> states(CommitmentFilter filter) {
        Map<CommitmentState, Integer> states = new EnumMap<>(CommitmentState.class);
        matching("select m.today_state, count(*) from " + TODAY + narrowed(filter) + " group by 1", filter)
                .query(row -> {
                    states.put(CommitmentState.of(row.getString(1)).orElseThrow(), row.getInt(2));
                });
        return states;
    }

    /** A commitment, whether it was taken out or not. */
    Optional<CommitmentLine> one(UUID id) {
        return asMe(lines(" where m.id = :id and" + CommitmentSql.VISIBLE))
                .param("id", id)
                .query(this::line)
                .optional();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }

    /** What is shown of commitments; of a page it is looked up when the page is known, not of all those before it. */
    private static String lines(String which) {
        return """
            select m.*, coalesce(p.name, q.name, h.name, k.name) as promiser, coalesce(p.parliament, hq.name, kh.name) as place,
                   g.name as campaign, t.title, a.name as recorder, w.name as carried_name,
                   o.id is not null and (m.link, m.contact_id, m.response_id)
                       is not distinct from (o.link, o.contact_id, o.response_id) as inherited
              from (select m.* from %s %s) m
              join campaign g on g.id = m.campaign_id
              join account a on a.id = m.recorded_by
              left join letter t on t.id = m.letter_id
              left join lawmaker_listing p on p.lawmaker_id = m.lawmaker_id
              left join parliament q on q.id = m.parliament_id
              left join chamber h on h.id = m.chamber_id
              left join parliament hq on hq.id = h.parliament_id
              left join committee k on k.id = m.committee_id
              left join chamber kh on kh.id = k.chamber_id
              left join commitment o on o.id = m.carried_from
              left join lawmaker_listing w on w.lawmaker_id = o.lawmaker_id
            """.formatted(TODAY, which);
    }

    /** What the filter holds and nothing else, so that the database sees what it is asked. */
    private static String narrowed(CommitmentFilter filter) {
        return " where m.removed_at is null and" + CommitmentSql.VISIBLE
                + (filter.campaign() == null ? "" : " and m.campaign_id = :campaign")
                + (filter.lawmaker() == null ? "" : " and m.lawmaker_id = :lawmaker")
                + (filter.letter() == null ? "" : " and m.letter_id = :letter")
                + (filter.state() == null ? "" : " and m.today_state = :state")
                + (filter.overdue() ? OPEN + " and m.due_on < :today" : "")
                + (filter.until() == null ? "" : OPEN + " and m.due_on <= :until")
                + (filter.mine() ? MINE : "");
    }

    private JdbcClient.StatementSpec matching(String sql, CommitmentFilter filter) {
        if (filter.mine()) {
            plans.keep();
        }
        CommitmentState state = filter.state();
        return asMe(sql)
                .param("campaign", filter.campaign())
                .param("lawmaker", filter.lawmaker())
                .param("letter", filter.letter())
                .param("state", state == null ? null : state.word())
                .param("overdue", filter.overdue())
                .param("until", filter.until())
                .param("mine", filter.mine());
    }

    private JdbcClient.StatementSpec asMe(String sql) {
        return jdbc.sql(sql)
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER))
                .param("today", today());
    }

    private CommitmentLine line(ResultSet row, int number) throws SQLException {
        CommitmentState state = CommitmentState.of(row.getString("today_state")).orElseThrow();
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate settledOn = row.getObject("settled_on", LocalDate.class);
        UUID recorder = row.getObject("recorded_by", UUID.class);
        String title = row.getString("title");
        String carried = row.getString("carried_name");
        return new CommitmentLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                by(row),
                row.getString("campaign"),
                title == null ? "" : title,
                new CommitmentDetails(
                        row.getObject("campaign_id", UUID.class),
                        row.getString("what"),
                        row.getObject("promised_on", LocalDate.class),
                        due,
                        row.getObject("letter_id", UUID.class),
                        said(row),
                        row.getString("link")),
                state,
                state == CommitmentState.OPEN && due != null && due.isBefore(today()),
                settledOn == null
                        ? null
                        : new Settlement(
                                state == CommitmentState.KEPT,
                                settledOn,
                                row.getString("proof_link"),
                                row.getString("proof")),
                row.getString("recorder"),
                carried == null ? "" : carried,
                row.getBoolean("inherited"),
                actor.is(Roles.MANAGER) || (actor.is(Roles.OFFICER) && recorder.equals(actor.id())));
    }

    private static AddresseeChoice by(ResultSet row) throws SQLException {
        String place = row.getString("place");
        for (AddresseeKind kind : AddresseeKind.values()) {
            UUID id = row.getObject(column(kind), UUID.class);
            if (id != null) {
                return new AddresseeChoice(kind, id, row.getString("promiser"), place == null ? "" : place);
            }
        }
        throw new IllegalStateException("a commitment of nobody");
    }

    static String column(AddresseeKind kind) {
        return switch (kind) {
            case PARLIAMENT -> "parliament_id";
            case CHAMBER -> "chamber_id";
            case COMMITTEE -> "committee_id";
            case LAWMAKER -> "lawmaker_id";
        };
    }

    private static @Nullable EvidenceId said(ResultSet row) throws SQLException {
        UUID contact = row.getObject("contact_id", UUID.class);
        UUID response = row.getObject("response_id", UUID.class);
        return contact != null
                ? new EvidenceId(EvidenceId.Kind.CONTACT, contact)
                : response != null ? new EvidenceId(EvidenceId.Kind.RESPONSE, response) : null;
    }
}
