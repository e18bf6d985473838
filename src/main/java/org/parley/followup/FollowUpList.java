package org.parley.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.KeptPlans;
import org.parley.base.Roles;
import org.parley.contact.ContactSql;
import org.parley.followup.repetition.RepeatUnit;
import org.parley.followup.repetition.Repetition;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads follow-ups; every statement carries the row rule. */
@Component
class FollowUpList {

    private static final String LINES = lines("follow_up");

    private static final String ABOUT_LAWMAKER = " and f.id in (" + """
                          select o.id from follow_up o where o.lawmaker_id = :lawmaker
                          union all
                          select o.id from follow_up o
                            join contact_with w on w.contact_id = o.contact_id and w.subject_id = :lawmaker
                            join contact c on c.id = o.contact_id
                           where o.contact_id is not null and""" + ContactSql.VISIBLE + ")";

    private static final int NAMED = 3;

    private final JdbcClient jdbc;
    private final Actor actor;
    private final KeptPlans plans;

    FollowUpList(JdbcClient jdbc, Actor actor, KeptPlans plans) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.plans = plans;
    }

    List<FollowUpLine> page(FollowUpFilter filter, LocalDate today, Pageable page) {
        String rows =
                "(select f.* from follow_up f" + narrowed(filter) + order(filter) + " limit :limit offset :offset)";
        return matching(lines(rows) + order(filter), filter, today)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(FollowUpList::line)
                .list();
    }

    void each(FollowUpFilter filter, LocalDate today, Consumer<? super FollowUpLine> reader) {
        matching(LINES + narrowed(filter) + order(filter), filter, today)
                .withFetchSize(200)
                .query(row -> {
                    reader.accept(line(row, 0));
                });
    }

    /** What is shown of follow-ups; of a page it is looked up when the page is known, not of all those before it. */
    private static String lines(String rows) {
        return """
            select f.*, a.name as assignee, f.assignee_id = :me as mine, d.name as done_by_name, l.name as lawmaker,
                   g.name as campaign, t.title as letter,
                   exists (select from reminder r where r.follow_up_id = f.id) as reminds,
                   c.id as seen_contact, coalesce(c.confidential, false) as confidential,
                   case when f.lawmaker_id is null and c.id is not null then coalesce(nullif(array(
                       select w.name from (select distinct p.lawmaker_id from contact_lawmaker p where p.contact_id = c.id) p
                         join lawmaker_listing w using (lawmaker_id) order by w.sort_name limit 4), '{}'), array(
                       select concat_ws(', ', nullif(p.name, ''), o.name) from contact_attendee p left join partner o on o.id = p.partner_id
                        where p.contact_id = c.id and (p.side = 'theirs' or o.id is not null) order by o.name, p.name limit 4))
                       else '{}' end as met
              from %s f
              left join contact c on c.id = f.contact_id and %s
              join account a on a.id = f.assignee_id
              left join account d on d.id = f.done_by
              left join lawmaker_listing l on l.lawmaker_id = f.lawmaker_id
              left join campaign g on g.id = f.campaign_id
              left join letter t on t.id = f.letter_id
            """.formatted(rows, ContactSql.VISIBLE);
    }

    private static String order(FollowUpFilter filter) {
        String days = filter.done() ? "f.done_at desc" : "f.due_on, " + Priority.RANK + ", f.raised_at";
        return " order by " + (filter.urgentFirst() ? Priority.RANK + ", " : "") + days + ", f.id";
    }

    /** Everybody's open ones about any of these people, by day. */
    List<FollowUpLine> openAbout(Collection<UUID> lawmakers, int limit) {
        return lawmakers.isEmpty()
                ? List.of()
                : asMe(LINES + " where " + FollowUpSql.VISIBLE
                                + " and f.done_at is null and f.lawmaker_id in (:lawmakers)"
                                + " order by f.due_on, f.raised_at, f.id limit :limit")
                        .param("lawmakers", lawmakers)
                        .param("limit", limit)
                        .query(FollowUpList::line)
                        .list();
    }

    /** What came of a contact that the reader may see. */
    List<FollowUpLine> of(UUID contact) {
        return asMe(LINES + " where c.id = :contact order by f.raised_at, f.id")
                .param("contact", contact)
                .query(FollowUpList::line)
                .list();
    }

    /** One that the reader may see. */
    Optional<FollowUpShown> shown(UUID id) {
        return asMe("select x.*, r.name as raiser from (" + LINES + " where f.id = :id and " + FollowUpSql.VISIBLE
                        + ") x join account r on r.id = x.raised_by")
                .param("id", id)
                .query((row, number) -> new FollowUpShown(
                        line(row, number),
                        row.getString("raiser"),
                        row.getTimestamp("raised_at").toInstant()))
                .optional();
    }

    int count(FollowUpFilter filter, LocalDate today) {
        return matching("select count(*) from follow_up f" + narrowed(filter), filter, today)
                .query(Integer.class)
                .single();
    }

    boolean isVisible(UUID id) {
        return asMe("select count(*) from follow_up f where f.id = :id and " + FollowUpSql.VISIBLE)
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What the filter holds and nothing else: a condition that might apply keeps the planner from the index that serves those that do. */
    private static String narrowed(FollowUpFilter filter) {
        return " where " + FollowUpSql.VISIBLE
                + (filter.isOfAnyState() ? "" : filter.done() ? " and f.done_at is not null" : " and f.done_at is null")
                + happened(filter.happened())
                + (filter.mine() ? " and f.assignee_id = :me" : "")
                + (filter.assignee() == null ? "" : " and f.assignee_id = :assignee")
                + (filter.parliament() == null ? "" : " and " + FollowUpSql.PARLIAMENT + " = :parliament")
                + (filter.due() == null ? "" : " and f.due_on between :from and :to")
                + (filter.campaign() == null ? "" : " and f.campaign_id = :campaign")
                + (filter.letter() == null ? "" : " and f.letter_id = :letter")
                + (filter.priority() == null ? "" : " and f.priority = :priority")
                + (filter.lawmaker() == null ? "" : ABOUT_LAWMAKER);
    }

    private static String happened(@Nullable Happened happened) {
        return happened == null
                ? ""
                : " and f.%1$s >= :since and f.%1$s < :until"
                        .formatted(happened.what().column());
    }

    private @Nullable OffsetDateTime dawn(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(actor.zone()).toOffsetDateTime();
    }

    private JdbcClient.StatementSpec matching(String sql, FollowUpFilter filter, LocalDate today) {
        if (filter.mine()) {
            plans.keep();
        }
        DueWhen due = filter.due();
        Priority priority = filter.priority();
        Happened happened = filter.happened();
        return asMe(sql)
                .param("since", dawn(happened == null ? null : happened.from()))
                .param("until", dawn(happened == null ? null : happened.to().plusDays(1)))
                .param("from", due == null ? null : due.first(today))
                .param("to", due == null ? null : due.last(today))
                .param("lawmaker", filter.lawmaker())
                .param("campaign", filter.campaign())
                .param("letter", filter.letter())
                .param("assignee", filter.assignee())
                .param("parliament", filter.parliament())
                .param("priority", priority == null ? null : priority.word());
    }

    private JdbcClient.StatementSpec asMe(String sql) {
        return jdbc.sql(sql).param("me", actor.id()).param("manager", actor.is(Roles.MANAGER));
    }

    private static FollowUpLine line(ResultSet row, int number) throws SQLException {
        Timestamp done = row.getTimestamp("done_at");
        return new FollowUpLine(
                row.getObject("id", UUID.class),
                row.getString("what"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("assignee_id", UUID.class),
                row.getString("assignee"),
                row.getBoolean("mine"),
                Priority.of(row.getString("priority")).orElseThrow(),
                repetition(row),
                new About(
                        row.getObject("lawmaker_id", UUID.class),
                        row.getObject("campaign_id", UUID.class),
                        row.getObject("letter_id", UUID.class),
                        row.getObject("recipient_id", UUID.class),
                        row.getObject("seen_contact", UUID.class)),
                text(row.getString("lawmaker")),
                met((String[]) row.getArray("met").getArray()),
                text(row.getString("campaign")),
                text(row.getString("letter")),
                row.getBoolean("reminds"),
                row.getBoolean("confidential"),
                done == null ? null : done.toInstant(),
                text(row.getString("done_by_name")),
                row.getBoolean("mandate_ended"));
    }

    private static @Nullable Repetition repetition(ResultSet row) throws SQLException {
        String unit = row.getString("repeat_unit");
        return unit == null
                ? null
                : new Repetition(
                        RepeatUnit.of(unit).orElseThrow(),
                        row.getInt("repeat_every"),
                        row.getObject("repeat_since", LocalDate.class),
                        row.getObject("repeat_until", LocalDate.class),
                        row.getObject("repeat_on", LocalDate.class));
    }

    private static String met(String[] names) {
        String first = String.join(", ", Arrays.asList(names).subList(0, Math.min(NAMED, names.length)));
        return names.length > NAMED ? first + ", …" : first;
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }
}
