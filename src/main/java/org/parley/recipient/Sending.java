package org.parley.recipient;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.attachment.Attachments;
import org.parley.attachment.Subject;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.letter.Keepers;
import org.parley.letter.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a letter went out. The first time closes its text for good, and a later one what was made since. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class Sending {

    /** The word for an act of sending, to which proofs belong. */
    public static final String SUBJECT = "sending";

    private static final String MEANT = """
            with fitting as materialized (
                select addressee_id, version_id from addressee_version where letter_id = :letter
            ), meant as (
                select r.id, r.name, coalesce(p.party, '') as party, coalesce(c.name, '') as chamber,
                       coalesce(p.constituency, '') as constituency, coalesce(p.parliament_id, r.parliament_id) as parliament_id,
                       coalesce(p.chamber_id, r.chamber_id) as chamber_id, w.channel_id, coalesce(:via, w.kind) as via,
                       g.version_id
                  from recipient_listing r
                  join letter l on l.id = r.letter_id
                  join fitting g on g.addressee_id = r.addressee_id
                  left join lawmaker_listing p on p.lawmaker_id = r.lawmaker_id
                  left join chamber c on c.id = coalesce(p.chamber_id, r.chamber_id)
                  left join lateral (
                        select x.channel_id, x.kind from recipient_channel x
                         where x.recipient_id = r.id and (:via::text is null or x.kind = :via)
                         order by x.rank, x.channel_id limit 1) w on true
            """;

    private static final String WRITTEN_DOWN = """
            ), marked as (
                update recipient t
                   set state = 'sent', sent_on = :day, sent_by = :by, sent_via = m.via, channel_id = m.channel_id,
                       parliament_id = m.parliament_id, chamber_id = m.chamber_id, name_as_sent = m.name,
                       party_as_sent = m.party, chamber_as_sent = m.chamber, constituency_as_sent = m.constituency,
                       version_as_sent = m.version_id, sending_id = :act, version = t.version + 1
                  from meant m
                 where t.id = m.id and m.via is not null and t.state = 'chosen'
                   -- all are looked up before the first is written, because an index that grows is searched in full every time
                   and (select count(*) from meant) > 0
                returning t.id
            ), act as (
                insert into sending (id, letter_id, sent_on, sent_via, recorded_by, recorded_at)
                select :act, :letter, :day, :via::text, :by, :now where exists (select from marked)
                on conflict (id) do nothing)
            select (select count(*) from marked), (select count(*) from meant where via is null)
            """;

    private final Sealing sealing;
    private final RecipientQuery meant;
    private final Actor actor;
    private final Clock clock;
    private final Keepers keepers;
    private final Attachments attachments;
    private final JdbcClient jdbc;

    Sending(
            Sealing sealing,
            RecipientQuery meant,
            Actor actor,
            Clock clock,
            Keepers keepers,
            Attachments attachments,
            JdbcClient jdbc) {
        this.keepers = keepers;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.meant = meant;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Marks those whom the filter means, and who were neither sent to nor excluded, as sent on a day; writes down how they were
     * called, where they sat and which version they got; and seals what goes out and is not sealed yet.
     *
     * @param via how it went out; null takes each recipient's own channel and leaves those without one unsent
     * @throws Refusal when the day is to come, the letter or a version that somebody would get has no text, or it is another officer's
     */
    public Sent markSent(RecipientFilter filter, LocalDate day, @Nullable SentVia via) {
        return markSent(filter, day, via, Ids.next(), Set.of());
    }

    /**
     * The same as an act with an identity and proofs that it happened: files that wait to be attached. Where the same person marks
     * more of them with the identity of an act of that day and way, they join it.
     */
    public Sent markSent(RecipientFilter filter, LocalDate day, @Nullable SentVia via, UUID act, Set<UUID> proofs) {
        if (day.isAfter(LocalDate.now(clock.withZone(actor.zone())))) {
            throw new Refusal(
                    "letter.refusal.sent-tomorrow",
                    "letter %s cannot be sent on %s yet".formatted(filter.letter(), day));
        }
        UUID letter = filter.letter();
        keepers.hold(letter);
        mustFit(act, letter, day, via);
        Sent sent = meant.over(MEANT, filter.in(RecipientState.CHOSEN), WRITTEN_DOWN)
                .param("via", via == null ? null : via.word())
                .param("day", day)
                .param("by", actor.id())
                .param("act", act)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Sent(row.getInt(1), row.getInt(2)))
                .single();
        if (sent.sent() > 0) {
            sealing.seal(letter);
            if (!proofs.isEmpty()) {
                attachments.attach(new Subject(SUBJECT, act), proofs);
            }
        }
        return sent;
    }

    private void mustFit(UUID act, UUID letter, LocalDate day, @Nullable SentVia via) {
        jdbc.sql("""
                    select id from sending
                     where id = :act and (letter_id, sent_on, sent_via, recorded_by) is distinct from (:letter, :day, :via::text, :me)
                    """)
                .param("act", act)
                .param("letter", letter)
                .param("day", day)
                .param("via", via == null ? null : via.word())
                .param("me", actor.id())
                .query((row, number) -> {
                    throw new NotFound("sending", act);
                })
                .list();
    }
}
