package org.parley.response;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes many responses in one statement each, and keeps what they were. */
@Component
class ResponseActs {

    private static final String COLUMNS = """
            id, version, recipient_id, received_on, via, class, text, signed_by, recorded_by, recorded_at, language, link,
            signed_staff_id, forwarded_to, forwarded_lawmaker_id, forwarded_staff_id, forwarded_committee_id, bounced_channel_id, act_id
            """;

    /** Held first, so that nobody else logs of them meanwhile. */
    private static final String LOG = """
            with held as materialized (
                select r.id, r.sent_on, r.channel_id from recipient r
                 where r.letter_id = :letter and r.id = any (:ids) order by r.id for no key update
            ), meant as (
                select h.*, exists (select from response e
                     where e.recipient_id = h.id and e.class = :class and e.received_on = :day) as already
                  from held h
            ), logged as (
                insert into response (id, version, recipient_id, received_on, via, class, bounced_channel_id, recorded_by, recorded_at, act_id)
                select uuidv7(), 0, m.id, :day, :via, :class, case when :bounced and :class = 'returned' then m.channel_id end, :me, :now, :act
                  from meant m where m.sent_on <= :day and not m.already
                returning id)
            select (select count(*) from logged), count(*) filter (where sent_on is null), count(*) filter (where sent_on > :day),
                   count(*) filter (where sent_on <= :day and already)
              from meant
            """;

    private static final String CLASSIFY = """
            with changed as (
                update response s set class = :to, version = s.version + 1
                 where s.class <> :to and s.id in (select s.id %s)
                returning s.id, new.version, jsonb_build_object('class', old.class) as was)
            insert into response_act_row (act_id, response_id, version, was) select :act, id, version, was from changed
            """.formatted(ResponseList.MEANT);

    private static final String TAKE_OUT = """
            insert into response_act_row (act_id, response_id, version, was, positions)
            select :act, s.id, s.version, to_jsonb(s), array(select p.id from position p where p.response_id = s.id)
              from response s where s.id = :response
            """;

    /** Whoever is gone meanwhile is named and no more. */
    private static final String PUT_BACK = """
            insert into response (%1$s)
            select %1$s from (
                select b.id, b.version + 1 as version, b.recipient_id, b.received_on, b.via, b.class, b.text, b.signed_by, b.recorded_by,
                       b.recorded_at, b.language, b.link, b.forwarded_to, b.act_id,
                       (select x.id from staff_member x where x.id = b.signed_staff_id) as signed_staff_id,
                       (select x.id from lawmaker x where x.id = b.forwarded_lawmaker_id) as forwarded_lawmaker_id,
                       (select x.id from staff_member x where x.id = b.forwarded_staff_id) as forwarded_staff_id,
                       (select x.id from committee x where x.id = b.forwarded_committee_id) as forwarded_committee_id,
                       (select x.id from channel x where x.id = b.bounced_channel_id) as bounced_channel_id
                  from response_act_row w cross join lateral jsonb_populate_record(cast(null as response), w.was) b
                 where w.act_id = :act) x
            on conflict (id) do nothing
            """.formatted(COLUMNS);

    private final JdbcClient jdbc;
    private final ResponseList list;
    private final Actor actor;
    private final Clock clock;

    ResponseActs(JdbcClient jdbc, ResponseList list, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.list = list;
        this.actor = actor;
        this.clock = clock;
    }

    int count(ResponseFilter filter) {
        return list.count(filter, actor.id());
    }

    /** Begins it; false when it was done already: the form was saved twice. */
    boolean begin(UUID act, String kind, @Nullable UUID letter, ResponseClass responseClass) {
        return now(jdbc.sql("""
                    insert into response_act (id, kind, letter_id, class, done_by, done_at, responses)
                    values (:act, :kind, :letter, :class, :me, :now, 0) on conflict (id) do nothing
                    """), act)
                        .param("kind", kind)
                        .param("letter", letter)
                        .param("class", responseClass.word())
                        .update()
                > 0;
    }

    Many again(UUID act) {
        return Many.of(
                act,
                jdbc.sql("select responses from response_act where id = :act")
                        .param("act", act)
                        .query(Integer.class)
                        .single(),
                0);
    }

    void counted(UUID act, int responses) {
        jdbc.sql("update response_act set responses = :number where id = :act")
                .param("number", responses)
                .param("act", act)
                .update();
    }

    Many log(UUID act, UUID letter, Set<UUID> recipients, ManyDetails details) {
        Many many = now(jdbc.sql(LOG), act)
                .param("letter", letter)
                .param("ids", recipients.toArray(UUID[]::new))
                .param("day", details.receivedOn())
                .param("via", details.via().word())
                .param("class", details.responseClass().word())
                .param("bounced", details.bounced())
                .query((row, number) -> new Many(act, row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
        counted(act, many.done());
        return many;
    }

    int classify(UUID act, ResponseFilter filter, ResponseClass to) {
        return list.matching(CLASSIFY, filter, actor.id())
                .param("act", act)
                .param("to", to.word())
                .update();
    }

    int takeOut(UUID act, UUID response) {
        jdbc.sql(TAKE_OUT).param("act", act).param("response", response).update();
        return jdbc.sql("delete from response where id = ?").param(response).update();
    }

    /** Says that it is taken back; returns what it was. */
    String undone(UUID act) {
        return now(jdbc.sql("""
                    update response_act set undone_by = :me, undone_at = :now
                     where id = :act and undone_at is null and (done_by = :me or :manager)
                    returning kind
                    """), act)
                .param("manager", actor.is(Roles.MANAGER))
                .query((row, number) -> row.getString(1))
                .optional()
                .orElseThrow(() -> new Refusal(
                        "response.refusal.undone", "act %s cannot be taken back by %s".formatted(act, actor.id())));
    }

    int unlog(UUID act) {
        return jdbc.sql("delete from response where act_id = :act and version = 0")
                .param("act", act)
                .update();
    }

    int unclassify(UUID act) {
        return jdbc.sql("""
                    update response s set class = w.was ->> 'class', version = s.version + 1
                      from response_act_row w
                     where w.act_id = :act and s.id = w.response_id and s.version = w.version
                    """).param("act", act).update();
    }

    int putBack(UUID act) {
        int back = jdbc.sql(PUT_BACK).param("act", act).update();
        jdbc.sql("""
                    update position p set response_id = w.response_id
                      from response_act_row w
                     where w.act_id = :act and p.id = any (w.positions) and num_nonnulls(p.contact_id, p.response_id) = 0
                    """).param("act", act).update();
        return back;
    }

    private JdbcClient.StatementSpec now(JdbcClient.StatementSpec statement, UUID act) {
        return statement
                .param("act", act)
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
