package org.parley.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.KeptPlans;
import org.parley.contact.ContactKind;
import org.parley.contact.ContactSql;
import org.parley.recipient.RecipientQuery;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.RecipientState;
import org.parley.recipient.SentVia;
import org.parley.response.ResponseClass;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the board's lines. Who is on the page is found first, with no more of the other features than the order needs; what they
 * know is read for the page alone.
 */
@Component
class BoardList {

    private static final String SPOKEN = " from contact c join contact_lawmaker p on p.contact_id = c.id"
            + " where c.letter_id = :letter and c.happened_at <= :now and " + ContactSql.VISIBLE;

    /** What a sort needs beside the recipient, by the name that the grid uses. */
    private static final Map<String, By> SORTS = Map.of(
            "name", new By("r.sort_name", ""),
            "addressee",
                    new By(
                            "x.name collate \"und-x-icu\"",
                            " join addressee_place x on x.addressee_id = r.addressee_id "),
            "state",
                    new By(
                            "array_position(array ['chosen', 'sent', 'no reply', 'returned', 'acknowledged', 'answered', 'excluded'], r.state)",
                            ""),
            "owner",
                    new By(
                            "a.name collate \"und-x-icu\"",
                            " join recipient t on t.id = r.id left join account a on a.id = t.owner_id "),
            "contact",
                    new By(
                            "s.at",
                            " left join (select p.lawmaker_id, max(c.happened_at) as at" + SPOKEN
                                    + " group by 1) s on s.lawmaker_id = r.lawmaker_id "),
            "promise",
                    new By(
                            "n.due_on",
                            " left join (select f.recipient_id, min(f.due_on) as due_on" + BoardQuery.OPEN
                                    + " group by 1) n on n.recipient_id = r.id "),
            "answer",
                    new By(
                            "b.received_on",
                            " left join (select e.recipient_id, max(e.received_on) as received_on from response e"
                                    + " where e.letter_id = :letter group by 1) b on b.recipient_id = r.id "));

    private static final By NAME = new By("r.sort_name", "");

    /**
     * What is known of those found. In two steps of few joins each, because for fifty rows the database would think longer about one of
     * many than it reads; and the same words for every order and filter, so that it thinks about them only the first times.
     */
    private static final String LINES =
            """
            with page as (
                select u.place, r.id, r.letter_id, r.lawmaker_id, r.addressee_id, r.name, r.party, r.parliament, r.chamber,
                       r.constituency, r.state, r.excluded_because, r.sent_on, r.sent_via, %s as unreachable
                  from unnest(:found) with ordinality as u (id, place) join recipient_listing r on r.id = u.id)
            select r.*, (select x.name from addressee_place x where x.addressee_id = r.addressee_id) as addressee,
                   (select a.name from recipient t join account a on a.id = t.owner_id where t.id = r.id) as owner,
                   v.because, v.overruler,
                   s.id as contact_id, s.kind as contact_kind, s.happened_at,
                   n.id as promise_id, n.what, n.due_on, n.due_on < :today as overdue,
                   (select who.name from account who where who.id = n.assignee_id) as assignee,
                   b.id as answer_id, b.class, b.received_on
              from page r
              left join lateral (select c.id, c.kind, c.happened_at
                    from contact_lawmaker p join contact c on c.id = p.contact_id
                   where p.lawmaker_id = r.lawmaker_id and c.letter_id = :letter and c.happened_at <= :now and %s
                   order by c.happened_at desc, c.id desc limit 1) s on true
              left join lateral (select f.id, f.what, f.due_on, f.assignee_id
                    %s and f.recipient_id = r.id
                   order by f.due_on, f.raised_at, f.id limit 1) n on true
              left join lateral (select e.id, e.class, e.received_on from response e
                   where e.recipient_id = r.id order by e.received_on desc, e.id desc limit 1) b on true
              left join lateral (select o.because, who.name as overruler
                    from overruling o join account who on who.id = o.overruled_by
                   where o.recipient_id = r.id and o.lifted_at is null) v on true
            """.formatted(RecipientShow.UNREACHABLE.condition(), ContactSql.VISIBLE, BoardQuery.OPEN);

    private final BoardQuery meant;
    private final KeptPlans plans;
    private final Actor actor;
    private final Clock clock;

    BoardList(BoardQuery meant, KeptPlans plans, Actor actor, Clock clock) {
        this.meant = meant;
        this.plans = plans;
        this.actor = actor;
        this.clock = clock;
    }

    List<BoardLine> page(BoardFilter filter, Pageable page) {
        return lines(
                        filter.letter(),
                        found(filter, page.getSort(), " limit :limit offset :offset")
                                .param("limit", page.getPageSize())
                                .param("offset", page.getOffset()))
                .query(this::line)
                .list();
    }

    void each(BoardFilter filter, Sort sort, Consumer<? super BoardLine> reader) {
        lines(filter.letter(), found(filter, sort, "")).withFetchSize(200).query(row -> {
            reader.accept(line(row, 0));
        });
    }

    private JdbcClient.StatementSpec found(BoardFilter filter, Sort sort, String part) {
        List<Sort.Order> orders = sort.stream()
                .filter(order -> SORTS.containsKey(order.getProperty()))
                .toList();
        String joins = orders.stream().map(order -> by(order).join()).distinct().collect(Collectors.joining());
        String order = orders.stream()
                .map(one -> by(one).expression() + (one.isDescending() ? " desc" : " asc") + " nulls last, ")
                .collect(Collectors.joining("", " order by ", "r.sort_name, r.id"));
        return meant.over("select r.id" + RecipientQuery.FROM + joins, filter, order + part)
                .param("now", now());
    }

    private JdbcClient.StatementSpec lines(UUID letter, JdbcClient.StatementSpec found) {
        UUID[] ids = found.query(UUID.class).list().toArray(UUID[]::new);
        plans.keep();
        return meant.over(LINES, BoardFilter.all(letter), " order by r.place")
                .param("found", ids)
                .param("now", now());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static By by(Sort.Order order) {
        return SORTS.getOrDefault(order.getProperty(), NAME);
    }

    private BoardLine line(ResultSet row, int number) throws SQLException {
        String via = row.getString("sent_via");
        return new BoardLine(
                row.getObject("id", UUID.class),
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getString("party"),
                row.getString("parliament"),
                row.getString("chamber"),
                row.getString("constituency"),
                row.getString("addressee"),
                RecipientState.of(row.getString("state")),
                row.getBoolean("unreachable"),
                Objects.requireNonNullElse(row.getString("excluded_because"), ""),
                row.getObject("sent_on", LocalDate.class),
                via == null ? null : SentVia.of(via),
                Objects.requireNonNullElse(row.getString("owner"), ""),
                overruled(row),
                spoken(row),
                promise(row),
                answer(row));
    }

    private static BoardLine.@Nullable Overruled overruled(ResultSet row) throws SQLException {
        String because = row.getString("because");
        return because == null ? null : new BoardLine.Overruled(row.getString("overruler"), because);
    }

    private BoardLine.@Nullable Spoken spoken(ResultSet row) throws SQLException {
        UUID id = row.getObject("contact_id", UUID.class);
        return id == null
                ? null
                : new BoardLine.Spoken(
                        id,
                        ContactKind.of(row.getString("contact_kind")).orElseThrow(),
                        row.getTimestamp("happened_at")
                                .toInstant()
                                .atZone(actor.zone())
                                .toLocalDate());
    }

    private static BoardLine.@Nullable Promise promise(ResultSet row) throws SQLException {
        UUID id = row.getObject("promise_id", UUID.class);
        return id == null
                ? null
                : new BoardLine.Promise(
                        id,
                        row.getString("what"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("assignee"),
                        row.getBoolean("overdue"));
    }

    private static BoardLine.@Nullable Answer answer(ResultSet row) throws SQLException {
        UUID id = row.getObject("answer_id", UUID.class);
        return id == null
                ? null
                : new BoardLine.Answer(
                        id,
                        ResponseClass.of(row.getString("class")).orElseThrow(),
                        row.getObject("received_on", LocalDate.class));
    }

    /** How to sort: an expression, and what has to be joined for it. */
    private record By(String expression, String join) {}
}
