package org.parley.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.KeptPlans;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads responses. */
@Component
class ResponseList {

    private static final String LINES = """
            select s.*, r.name_as_sent, r.lawmaker_id, p.name as parliament, t.title, a.name as recorder
              from response s
              join recipient r on r.id = s.recipient_id
              join parliament p on p.id = r.parliament_id
              join letter t on t.id = r.letter_id
              join account a on a.id = s.recorded_by
            """;

    private static final String LATEST_FIRST = " order by s.received_on desc, s.id desc ";

    private static final String MATCHING = """
             where (:response::uuid is null or s.id = :response)
               and (:letter::uuid is null or r.letter_id = :letter)
               and (:campaign::uuid is null or t.campaign_id = :campaign)
               and (:parliament::uuid is null or r.parliament_id = :parliament)
               and (:cameFrom::date is null or s.received_on >= :cameFrom)
               and (:cameTo::date is null or s.received_on <= :cameTo)
               and (:cameWithin::integer is null or greatest(s.received_on - r.sent_on, 0) <= :cameWithin)
               and (not :first or s.id = (select e.id from response e join response_class k on k.word = e.class
                                           where e.recipient_id = s.recipient_id and k.counts = 'answered'
                                           order by e.received_on, e.id limit 1))
               and (:class::text is null or s.class = :class)
               and (not :mine or t.owner_id = :me)
               and (:among::uuid[] is null or s.id = any (:among))
            """;

    /** The responses {@code s} that a filter means, for whoever does something with them. */
    static final String MEANT =
            "from response s join recipient r on r.id = s.recipient_id join letter t on t.id = r.letter_id" + MATCHING;

    private static final String NEW = " where t.owner_id = :owner and s.recorded_at >= :since ";

    private final JdbcClient jdbc;
    private final KeptPlans plans;

    ResponseList(JdbcClient jdbc, KeptPlans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    List<ResponseLine> ofRecipient(UUID recipient) {
        return jdbc.sql(LINES + " where s.recipient_id = :recipient" + LATEST_FIRST)
                .param("recipient", recipient)
                .query(ResponseList::line)
                .list();
    }

    /** Lets whoever logs what came from a recipient do so one after the other, until the transaction ends. */
    void hold(UUID recipient) {
        jdbc.sql("select id from recipient where id = :id for no key update")
                .param("id", recipient)
                .query((row, number) -> number)
                .list();
    }

    Optional<ResponseLine> line(UUID response) {
        return jdbc.sql(LINES + " where s.id = :response")
                .param("response", response)
                .query(ResponseList::line)
                .optional();
    }

    List<ResponseLine> ofLawmaker(UUID lawmaker, int limit) {
        return jdbc.sql(LINES + " where r.lawmaker_id = :lawmaker" + LATEST_FIRST + "limit :limit")
                .param("lawmaker", lawmaker)
                .param("limit", limit)
                .query(ResponseList::line)
                .list();
    }

    List<ResponseLine> page(ResponseFilter filter, UUID me, Pageable page) {
        return matching(LINES + MATCHING + LATEST_FIRST + "limit :limit offset :offset", filter, me)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(ResponseList::line)
                .list();
    }

    void each(ResponseFilter filter, UUID me, Consumer<? super ResponseLine> reader) {
        matching(LINES + MATCHING + LATEST_FIRST, filter, me).withFetchSize(200).query(row -> {
            reader.accept(line(row, 0));
        });
    }

    int count(ResponseFilter filter, UUID me) {
        return matching("select count(*) " + MEANT, filter, me)
                .query(Integer.class)
                .single();
    }

    /** A statement over those whom the filter means; it may have parameters of its own beside. */
    JdbcClient.StatementSpec matching(String sql, ResponseFilter filter, UUID me) {
        ResponseClass only = filter.only();
        Came when = filter.when();
        return jdbc.sql(sql)
                .param("response", filter.response())
                .param("letter", filter.letter())
                .param("campaign", filter.campaign())
                .param("parliament", filter.parliament())
                .param("cameFrom", when.from())
                .param("cameTo", when.to())
                .param("cameWithin", when.within())
                .param("first", filter.first())
                .param("class", only == null ? null : only.word())
                .param("mine", filter.mine())
                .param("among", filter.among() == null ? null : filter.among().toArray(UUID[]::new))
                .param("me", me);
    }

    Map<ResponseClass, Integer> classes(UUID letter) {
        Map<ResponseClass, Integer> counts = new EnumMap<>(ResponseClass.class);
        jdbc.sql("""
                        select s.class, count(*) from response s join recipient r on r.id = s.recipient_id
                         where r.letter_id = :letter group by s.class
                        """).param("letter", letter).query(row -> {
            counts.put(ResponseClass.of(row.getString(1)).orElseThrow(), row.getInt(2));
        });
        return counts;
    }

    List<ResponseLine> newOnLettersOf(UUID owner, Instant since, int limit) {
        return since(LINES + NEW + " order by s.recorded_at desc, s.id desc limit :limit", owner, since)
                .param("limit", limit)
                .query(ResponseList::line)
                .list();
    }

    int countNewOnLettersOf(UUID owner, Instant since) {
        return since("""
                        select count(*) from response s join recipient r on r.id = s.recipient_id
                          join letter t on t.id = r.letter_id
                        """ + NEW, owner, since).query(Integer.class).single();
    }

    @Nullable
    UUID campaignOf(UUID letter) {
        return jdbc.sql("select campaign_id from letter where id = :letter")
                .param("letter", letter)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private JdbcClient.StatementSpec since(String sql, UUID owner, Instant since) {
        OffsetDateTime moment = since.atOffset(ZoneOffset.UTC);
        plans.keep();
        return jdbc.sql(sql).param("owner", owner).param("since", moment);
    }

    private static ResponseLine line(ResultSet row, int number) throws SQLException {
        return new ResponseLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("recipient_id", UUID.class),
                row.getString("name_as_sent"),
                row.getObject("lawmaker_id", UUID.class),
                row.getString("parliament"),
                row.getObject("letter_id", UUID.class),
                row.getString("title"),
                details(row),
                row.getString("recorder"));
    }

    private static ResponseDetails details(ResultSet row) throws SQLException {
        return new ResponseDetails(
                row.getObject("received_on", LocalDate.class),
                ReceivedVia.of(row.getString("via")),
                ResponseClass.of(row.getString("class")).orElseThrow(),
                row.getString("text"),
                new Whom(null, row.getObject("signed_staff_id", UUID.class), null, row.getString("signed_by")),
                new Whom(
                        row.getObject("forwarded_lawmaker_id", UUID.class),
                        row.getObject("forwarded_staff_id", UUID.class),
                        row.getObject("forwarded_committee_id", UUID.class),
                        row.getString("forwarded_to")),
                row.getString("language"),
                row.getString("link"),
                row.getObject("bounced_channel_id", UUID.class));
    }
}
