package org.parley.contact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.KeptPlans;
import org.parley.base.NotFound;
import org.parley.base.OrderBy;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.parley.contact.participant.ParticipantSql;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads contacts; every statement carries the row rule. */
@Component
class ContactList {

    private static final String POINTS = """
                   array(select q.text from contact_point q where q.contact_id = c.id order by q.position) as points,
                   array(select q.outcome from contact_point q where q.contact_id = c.id order by q.position) as outcomes,
                   array(select q.follow_up_id from contact_point q where q.contact_id = c.id order by q.position) as point_follow_ups,
            """;

    private static final String GLANCE = """
            left(coalesce(nullif(c.notes, ''), (select q.text from contact_point q where q.contact_id = c.id and q.position = 0), ''), 240)
            """;

    private static final String LINES =
            "select " + GLANCE + " as glance, " + POINTS + ParticipantSql.ATTENDEES + ParticipantSql.PARTS + """
                   c.id, c.kind, c.direction, c.happened_at, c.confidential,
                   coalesce(g.name, '') as campaign, coalesce(t.title, '') as letter,
                   array(select distinct l.name from contact_lawmaker p join lawmaker_listing l using (lawmaker_id)
                          where p.contact_id = c.id order by l.name limit 20) as lawmakers,
                   (select count(distinct p.lawmaker_id) from contact_lawmaker p where p.contact_id = c.id) as people,
                   array(select a.name from contact_account p join account a on a.id = p.account_id
                          where p.contact_id = c.id order by a.name) as colleagues
            """;

    private static final String NAMES = """
              left join campaign g on g.id = c.campaign_id
              left join letter t on t.id = c.letter_id
            """;

    private static final String PLANNED = """
             and c.planned and exists (select from contact_account p where p.contact_id = c.id and p.account_id = :me)
            """;

    private static final String WITH_PARTNER =
            " and c.id in (select p.contact_id from contact_attendee p where p.partner_id = :partner)";

    private static final String WITH_PARLIAMENT = """
             and c.id in (select p.contact_id from contact_lawmaker p join lawmaker_listing l using (lawmaker_id)
                           where l.parliament_id = :parliament)
            """;

    private static final String SAYING = """
             and (select bool_and(c.search like fold(word)
                            or exists (select from contact_point q where q.contact_id = c.id and q.search like fold(word))
                            or exists (select from contact_attendee p left join partner o on o.id = p.partner_id
                                        where p.contact_id = c.id and (p.search like fold(word) or o.search like fold(word)))
                            or exists (select from contact_lawmaker p join lawmaker_listing l using (lawmaker_id)
                                        where p.contact_id = c.id and l.search like fold(word)))
                    from unnest(:words::text[]) word)
            """;

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final Actor actor;
    private final KeptPlans plans;

    ContactList(JdbcClient jdbc, Actor actor, KeptPlans plans) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.plans = plans;
    }

    List<ContactLine> page(ContactFilter filter, Pageable page) {
        return matching(
                        LINES + from(filter, NAMES) + order(filter, page.getSort()) + " limit :limit offset :offset",
                        filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(ContactRows::line)
                .list();
    }

    /** Hands over every contact that matches, its notes and the names of those who took part whole. */
    void each(ContactFilter filter, Sort sort, Consumer<? super ContactLine> reader) {
        String whole = LINES.replace(GLANCE, "c.notes").replace(" limit 20)", ")");
        matching(whole + from(filter, NAMES) + order(filter, sort), filter)
                .withFetchSize(AT_ONCE)
                .query(row -> {
                    reader.accept(ContactRows.line(row, 0));
                });
    }

    int count(ContactFilter filter) {
        return matching("select count(*)" + from(filter, ""), filter)
                .query(Integer.class)
                .single();
    }

    boolean isVisible(UUID id) {
        return asMe("select exists (select from contact c where c.id = :id and " + ContactSql.VISIBLE + ")")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    ContactShown show(UUID id) {
        return asMe("select " + POINTS + ParticipantSql.ATTENDEES + """
                               c.*, coalesce(g.name, '') as campaign, coalesce(t.title, '') as letter, a.name as recorder,
                               array(select p.account_id from contact_account p join account a on a.id = p.account_id
                                      where p.contact_id = c.id order by a.name, a.id) as our_side,
                               array(select p.part from contact_account p join account a on a.id = p.account_id
                                      where p.contact_id = c.id order by a.name, a.id) as our_parts,
                               array(select a.name from contact_account p join account a on a.id = p.account_id
                                      where p.contact_id = c.id order by a.name, a.id) as colleagues,
                               array(select p.account_id from contact_reader p where p.contact_id = c.id) as readers,
                               array(select a.name from contact_reader p join account a on a.id = p.account_id
                                      where p.contact_id = c.id order by a.name) as reader_names,
                               c.hushed and (:manager or
                        """ + ContactSql.KEEPS + """
                               ) as hushed_for_me
                          from contact c
                          join account a on a.id = c.recorded_by
                          left join campaign g on g.id = c.campaign_id
                          left join letter t on t.id = c.letter_id
                         where c.id = :id and
                        """ + ContactSql.VISIBLE)
                .param("id", id)
                .query((row, number) -> ContactRows.shown(row, participants(id)))
                .optional()
                .orElseThrow(() -> new NotFound("contact", id));
    }

    @Nullable
    UUID campaignOf(UUID letter) {
        return jdbc.sql("select campaign_id from letter where id = :letter")
                .param("letter", letter)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    List<StaffChoice> offices(Set<UUID> lawmakers, Set<UUID> wereThere) {
        return jdbc.sql("""
                        select s.id, s.lawmaker_id, s.name, l.name as office
                          from staff_member s join lawmaker_listing l using (lawmaker_id)
                         where s.lawmaker_id = any (:lawmakers) and (s.left_on is null or s.id = any (:were_there))
                         order by l.sort_name, s.name
                        """)
                .param("lawmakers", lawmakers.toArray(UUID[]::new))
                .param("were_there", wereThere.toArray(UUID[]::new))
                .query((row, number) -> new StaffChoice(
                        row.getObject("id", UUID.class),
                        row.getObject("lawmaker_id", UUID.class),
                        row.getString("name"),
                        row.getString("office")))
                .list();
    }

    private List<ContactRows.Theirs> participants(UUID contact) {
        return jdbc.sql("""
                        select p.lawmaker_id, p.staff_id, p.part, l.name, concat_ws(' · ', nullif(l.party, ''), nullif(l.chamber, ''),
                               nullif(l.parliament, '')) as place, s.name as staff
                          from contact_lawmaker p
                          join lawmaker_listing l using (lawmaker_id)
                          left join staff_member s on s.id = p.staff_id
                         where p.contact_id = :contact
                         order by l.sort_name, s.name nulls first
                        """)
                .param("contact", contact)
                .query(ContactRows::theirs)
                .list();
    }

    /**
     * What the filter holds and nothing else: a condition that might apply keeps the planner from the index that serves those that do.
     * Contacts with a lawmaker are read as {@code contact_with} has them, in order.
     */
    private static String from(ContactFilter filter, String joins) {
        return (filter.lawmaker() == null
                        ? " from contact c"
                        : " from contact_with w join contact c on c.id = w.contact_id")
                + joins
                + " where " + ContactSql.VISIBLE
                + (filter.kind() == null ? "" : " and c.kind = :kind")
                + (filter.campaign() == null ? "" : " and c.campaign_id = :campaign")
                + (filter.letter() == null ? "" : " and c.letter_id = :letter")
                + (filter.planned() ? PLANNED : "")
                + (filter.from() == null ? "" : " and c.happened_at >= :from")
                + (filter.to() == null ? "" : " and c.happened_at < :until")
                + (filter.lawmaker() == null ? "" : " and w.subject_id = :lawmaker")
                + (filter.partner() == null ? "" : WITH_PARTNER)
                + (filter.parliament() == null ? "" : WITH_PARLIAMENT)
                + (Search.words(filter.search()).isEmpty() ? "" : SAYING);
    }

    private static String order(ContactFilter filter, Sort sort) {
        boolean met = filter.lawmaker() != null;
        String moment = met ? "w.happened_at" : "c.happened_at";
        return OrderBy.of(
                sort,
                Map.of("happenedAt", moment, "kind", "c.kind"),
                moment + " desc, " + (met ? "w.contact_id" : "c.id") + " desc");
    }

    private JdbcClient.StatementSpec matching(String sql, ContactFilter filter) {
        ContactKind kind = filter.kind();
        LocalDate to = filter.to();
        if (filter.planned()) {
            plans.keep();
        }
        return asMe(sql)
                .param("kind", kind == null ? null : kind.word())
                .param("campaign", filter.campaign())
                .param("letter", filter.letter())
                .param("lawmaker", filter.lawmaker())
                .param("parliament", filter.parliament())
                .param("partner", filter.partner())
                .param("from", startOf(filter.from()))
                .param("until", startOf(to == null ? null : to.plusDays(1)))
                .param(
                        "words",
                        Search.words(filter.search()).stream()
                                .map(Search::anywhere)
                                .toArray(String[]::new));
    }

    private JdbcClient.StatementSpec asMe(String sql) {
        return jdbc.sql(sql).param("me", actor.id()).param("manager", actor.is(Roles.MANAGER));
    }

    private @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(actor.zone()).toOffsetDateTime();
    }
}
