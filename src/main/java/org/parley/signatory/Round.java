package org.parley.signatory;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.LetterSealed;
import org.parley.letter.Letters;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sign-on round of a letter as a whole: its order, its deadline, and what was sealed. */
@Component
class Round {

    private final Letters letters;
    private final JdbcClient jdbc;

    Round(Letters letters, JdbcClient jdbc) {
        this.letters = letters;
        this.jdbc = jdbc;
    }

    /**
     * Lets through who keeps the letter, one after the other.
     *
     * @throws Refusal when it is another officer's
     */
    void hold(UUID letter) {
        if (jdbc.sql("select id from letter where id = :id for update")
                .param("id", letter)
                .query(UUID.class)
                .list()
                .isEmpty()) {
            throw new NotFound("letter", letter);
        }
        if (!letters.mayChange(letter)) {
            throw new Refusal("letter.refusal.not-yours", "letter %s is another officer's".formatted(letter));
        }
    }

    /** The place after the last one. */
    int end(UUID letter) {
        return jdbc.sql("select coalesce(max(position) + 1, 0) from signatory where letter_id = :letter")
                .param("letter", letter)
                .query(Integer.class)
                .single();
    }

    void order(UUID letter, List<UUID> ids) {
        jdbc.sql("""
                    update signatory s set position = n.place, version = s.version + 1
                      from (select id, row_number() over (order by array_position(:ids::uuid[], id), position, id) - 1 as place
                              from signatory where letter_id = :letter) n
                     where s.id = n.id and s.position <> n.place
                    """)
                .param("letter", letter)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    void orderByName(UUID letter) {
        jdbc.sql("""
                    update signatory s set position = n.place, version = s.version + 1
                      from (select id, row_number() over (order by name collate "und-x-icu", id) - 1 as place
                              from signatory_listing where letter_id = :letter) n
                     where s.id = n.id and s.position <> n.place
                    """).param("letter", letter).update();
    }

    Deadline deadline(UUID letter) {
        return jdbc.sql("select version, deadline from sign_on where letter_id = :letter")
                .param("letter", letter)
                .query((row, number) ->
                        new Deadline(row.getLong("version"), row.getObject("deadline", LocalDate.class)))
                .optional()
                .orElseGet(() -> new Deadline(-1, null));
    }

    void setDeadline(UUID letter, Deadline seen, Deadline wanted) {
        Deadline now = deadline(letter);
        if (now.version() != seen.version()) {
            throw new ChangedMeanwhile(letter, seen.version(), now.version());
        }
        jdbc.sql("""
                    insert into sign_on (letter_id, version, deadline) values (:letter, 0, :day)
                    on conflict (letter_id) do update set deadline = excluded.deadline, version = sign_on.version + 1
                    """)
                .param("letter", letter)
                .param("day", wanted.day(), Types.DATE)
                .update();
    }

    /** Keeps who has signed on the day on which the letter is sealed, and by what a name can be checked. */
    @EventListener
    void keep(LetterSealed event) {
        jdbc.sql("""
                    insert into sealed_signatory (letter_id, signatory_id, position, person, name, salt, hash)
                    select s.letter_id, s.id, row_number() over (order by s.position, s.id) - 1, s.partner_id is null, n.name,
                           case when n.name is not null then n.salt end,
                           encode(sha256(convert_to(n.salt || ' ' || normalize(n.name, nfc), 'UTF8')), 'hex')
                      from signatory_listing s
                     cross join lateral (
                            select case when not s.anonymous then s.name end as name,
                                   replace(gen_random_uuid()::text, '-', '') as salt offset 0) n
                     where s.letter_id = :letter and s.state = 'signed'
                    """).param("letter", event.letter()).update();
    }

    boolean stoodWhenSealed(UUID signatory) {
        return jdbc.sql("select exists (select from sealed_signatory where signatory_id = :id)")
                .param("id", signatory)
                .query(Boolean.class)
                .single();
    }

    /** Who becomes anonymous after the letter was sealed is named nowhere any more. */
    void takeNameFromSealed(UUID signatory) {
        jdbc.sql("update sealed_signatory set name = null, salt = null where signatory_id = :id and name is not null")
                .param("id", signatory)
                .update();
    }
}
