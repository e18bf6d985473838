package org.parley.recipient;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.parley.letter.Keepers;
import org.parley.letter.LetterChoice;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A letter follows an earlier one: it is addressed to the same places, and goes to the same people who are still there. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Following {

    private static final String ADDRESSEES = """
            insert into addressee (id, version, letter_id, position, parliament_id, chamber_id, committee_id, lawmaker_id)
            select uuidv7(), 0, :letter,
                   (select coalesce(max(position), -1) from addressee where letter_id = :letter) + row_number() over (order by position),
                   parliament_id, chamber_id, committee_id, lawmaker_id
              from addressee where letter_id = :earlier
            on conflict do nothing
            """;

    /** Where they sit is as it is today; why they were left out is as it was. */
    private static final String RECIPIENTS = """
            with meant as (
                select r.*, b.id as under, p.lawmaker_id is not null as seated,
                       coalesce(p.parliament_id, r.parliament_id) as parliament_now,
                       case when r.lawmaker_id is null then r.chamber_id else p.chamber_id end as chamber_now
                  from recipient r
                  join addressee a on a.id = r.addressee_id
                  join addressee b on b.letter_id = :letter
                       and coalesce(b.parliament_id, b.chamber_id, b.committee_id, b.lawmaker_id)
                           = coalesce(a.parliament_id, a.chamber_id, a.committee_id, a.lawmaker_id)
                  left join lawmaker_listing p on p.lawmaker_id = r.lawmaker_id and p.seated_until >= :today
                 where r.letter_id = :earlier and r.merged_from is null),
            added as (
                insert into recipient (id, version, letter_id, addressee_id, lawmaker_id, at_parliament_id, at_chamber_id,
                                       at_committee_id, parliament_id, chamber_id, state, excluded_because)
                select uuidv7(), 0, :letter, under, lawmaker_id, at_parliament_id, at_chamber_id, at_committee_id, parliament_now,
                       chamber_now, case state when 'excluded' then 'excluded' else 'chosen' end, excluded_because
                  from meant
                 where lawmaker_id is null or seated
                on conflict do nothing
                returning state)
            select (select count(*) from added) as added, (select count(*) from added where state = 'excluded') as excluded,
                   (select count(*) from meant) as meant,
                   (select count(*) from meant where lawmaker_id is not null and not seated) as gone
            """;

    private final JdbcClient jdbc;
    private final Keepers keepers;
    private final Actor actor;
    private final Clock clock;

    Following(JdbcClient jdbc, Keepers keepers, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.keepers = keepers;
        this.actor = actor;
        this.clock = clock;
    }

    /** The letter that this one follows. */
    @Transactional(readOnly = true)
    public Optional<LetterChoice> of(UUID letter) {
        return jdbc.sql("""
                    select l.id, l.title, l.campaign_id from letter_follows f join letter l on l.id = f.follows_id
                     where f.letter_id = :letter
                    """).param("letter", letter).query(Following::choice).optional();
    }

    /** One page of the letters of its campaign that a letter may follow, for what was typed of their title; the latest first. */
    @Transactional(readOnly = true)
    public List<LetterChoice> choices(UUID letter, String typed, Pageable page) {
        return jdbc.sql("""
                    select o.id, o.title, o.campaign_id
                      from letter l join letter o on o.campaign_id = l.campaign_id and o.id <> l.id
                     where l.id = :letter
                       and not exists (select from unnest(:words::text[]) word where fold(o.title) not like fold(word))
                     order by o.dated_on desc, o.id desc
                     limit :limit offset :offset
                    """)
                .param("letter", letter)
                .param(
                        "words",
                        Search.words(typed).stream().map(Search::anywhere).toArray(String[]::new))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(Following::choice)
                .list();
    }

    /**
     * Lets a letter follow an earlier one and takes its addressees and recipients over: left out is who was left out there, passed
     * over who no longer holds a seat. Whom the letter has already it keeps as they are.
     *
     * @throws Refusal when the earlier one follows this one, or the letter is another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public TakenOver takeOver(UUID letter, UUID earlier) {
        keepers.hold(letter);
        if (leadsTo(earlier, letter)) {
            throw new Refusal("letter.refusal.circle", "letter %s follows letter %s".formatted(earlier, letter));
        }
        jdbc.sql("""
                    insert into letter_follows (letter_id, follows_id) values (:letter, :earlier)
                    on conflict (letter_id) do update set follows_id = excluded.follows_id
                    """).param("letter", letter).param("earlier", earlier).update();
        jdbc.sql(ADDRESSEES).param("letter", letter).param("earlier", earlier).update();
        return jdbc.sql(RECIPIENTS)
                .param("letter", letter)
                .param("earlier", earlier)
                .param("today", LocalDate.now(clock.withZone(actor.zone())))
                .query((row, number) -> new TakenOver(
                        row.getInt("added"),
                        row.getInt("excluded"),
                        row.getInt("meant") - row.getInt("added") - row.getInt("gone"),
                        row.getInt("gone")))
                .single();
    }

    /** Whether one follows the other, by however many letters between them; every letter follows itself. */
    private boolean leadsTo(UUID one, UUID other) {
        return jdbc.sql("""
                    with recursive led (id) as (
                        select :one::uuid
                        union
                        select f.follows_id from led join letter_follows f on f.letter_id = led.id)
                    select exists (select from led where id = :other)
                    """)
                .param("one", one)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    private static LetterChoice choice(ResultSet row, int number) throws SQLException {
        return new LetterChoice(
                row.getObject("id", UUID.class), row.getString("title"), row.getObject("campaign_id", UUID.class));
    }
}
