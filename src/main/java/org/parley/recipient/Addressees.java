package org.parley.recipient;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.parley.letter.Keepers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The "To:" block of a letter: whom it names, in order. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Addressees {

    private static final String LINES = """
            select a.id,
                   case when a.parliament_id is not null then 'PARLIAMENT' when a.chamber_id is not null then 'CHAMBER'
                        when a.committee_id is not null then 'COMMITTEE' else 'LAWMAKER' end as kind,
                   coalesce(a.parliament_id, a.chamber_id, a.committee_id, a.lawmaker_id) as place,
                   coalesce(q.name, h.name, k.name, p.name) as name,
                   coalesce(hq.name, kh.name || ' · ' || kq.name, nullif(concat_ws(' · ', nullif(p.party, ''),
                            nullif(p.parliament, '')), ''), q.country) as detail,
                   coalesce(q.id, hq.id, kq.id, p.parliament_id) as parliament,
                   n.recipients, n.excluded, n.unreachable, n.itself
              from addressee a
              left join parliament q on q.id = a.parliament_id
              left join chamber h on h.id = a.chamber_id
              left join parliament hq on hq.id = h.parliament_id
              left join committee k on k.id = a.committee_id
              left join chamber kh on kh.id = k.chamber_id
              left join parliament kq on kq.id = kh.parliament_id
              left join lawmaker_listing p on p.lawmaker_id = a.lawmaker_id
              cross join lateral (
                    select count(*) filter (where r.state <> 'excluded') as recipients,
                           count(*) filter (where r.state = 'excluded') as excluded,
                           count(*) filter (where %s) as unreachable,
                           coalesce(bool_or(r.lawmaker_id is null or r.lawmaker_id = a.lawmaker_id), false) as itself
                      from recipient r where r.addressee_id = a.id) n
            """.formatted(RecipientShow.UNREACHABLE.condition());

    private static final String CHOICES = """
            select * from (
                select 'PARLIAMENT' as kind, q.id, q.name, q.country as detail, 1 as rank from parliament q
                 where not exists (select from unnest(:words::text[]) word where fold(q.name) not like fold(word))
                    or exists (select from parliament_alias x where x.parliament_id = q.id
                        and not exists (select from unnest(:words::text[]) word where x.folded not like fold(word)))
                union all
                select 'CHAMBER', h.id, h.name, q.name, 2 from chamber h join parliament q on q.id = h.parliament_id
                 where h.kind <> 'single' and (
                    not exists (select from unnest(:words::text[]) word where fold(h.name || ' ' || q.name) not like fold(word))
                    or exists (select from chamber_alias x where x.chamber_id = h.id
                        and not exists (select from unnest(:words::text[]) word where x.folded not like fold(word))))
                union all
                select 'COMMITTEE', k.id, k.name, case when h.name = q.name then q.name else h.name || ' · ' || q.name end, 3 from committee k
                  join chamber h on h.id = k.chamber_id join parliament q on q.id = h.parliament_id
                 where not exists (
                    select from unnest(:words::text[]) word where fold(k.name || ' ' || h.name || ' ' || q.name) not like fold(word))
                union all
                (select 'LAWMAKER', p.lawmaker_id, p.name, concat_ws(' · ', nullif(p.party, ''), nullif(p.parliament, '')), 4
                  from lawmaker_name n join lawmaker_listing p using (lawmaker_id)
                 where :typed and n.search like fold(:first)
                   and not exists (select from unnest(:words::text[]) word where n.search not like fold(word))
                 order by p.sort_name limit :limit)) found
             order by rank, name, detail, id
             limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final Keepers keepers;

    Addressees(JdbcClient jdbc, Keepers keepers) {
        this.keepers = keepers;
        this.jdbc = jdbc;
    }

    /** The letter's addressees in order. */
    @Transactional(readOnly = true)
    public List<AddresseeLine> of(UUID letter) {
        return jdbc.sql(LINES + " where a.letter_id = :letter order by a.position, a.id")
                .param("letter", letter)
                .query(Addressees::line)
                .list();
    }

    /** One addressee. */
    @Transactional(readOnly = true)
    public AddresseeLine line(UUID id) {
        return jdbc.sql(LINES + " where a.id = :id")
                .param("id", id)
                .query(Addressees::line)
                .optional()
                .orElseThrow(() -> new NotFound("addressee", id));
    }

    /** Whom a letter can name, found by names and aliases; lawmakers only once something was typed. */
    @Transactional(readOnly = true)
    public List<AddresseeChoice> choices(String typed, long offset, int limit) {
        List<String> words = Search.words(typed);
        return jdbc.sql(CHOICES)
                .param("words", words.stream().map(Search::anywhere).toArray(String[]::new))
                .param("typed", !words.isEmpty())
                .param("first", words.isEmpty() ? "" : Search.anywhere(words.getFirst()))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new AddresseeChoice(
                        AddresseeKind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("detail")))
                .list();
    }

    /**
     * Names somebody at the end of the "To:" block and returns the addressee.
     *
     * @throws Refusal when the letter names them already
     */
    @RolesAllowed(Roles.OFFICER)
    public UUID name(UUID letter, AddresseeKind kind, UUID place) {
        keepers.hold(letter);
        UUID id = Ids.next();
        int added = jdbc.sql("""
                    insert into addressee (id, version, letter_id, position, parliament_id, chamber_id, committee_id, lawmaker_id)
                    select :id, 0, :letter, coalesce(max(position) + 1, 0), :parliament, :chamber, :committee, :lawmaker
                      from addressee where letter_id = :letter
                    on conflict do nothing
                    """)
                .param("id", id)
                .param("letter", letter)
                .param("parliament", kind == AddresseeKind.PARLIAMENT ? place : null, Types.OTHER)
                .param("chamber", kind == AddresseeKind.CHAMBER ? place : null, Types.OTHER)
                .param("committee", kind == AddresseeKind.COMMITTEE ? place : null, Types.OTHER)
                .param("lawmaker", kind == AddresseeKind.LAWMAKER ? place : null, Types.OTHER)
                .update();
        if (added == 0) {
            throw new Refusal("addressee.refusal.twice", "letter %s names %s already".formatted(letter, place));
        }
        return id;
    }

    /** Puts the letter's addressees into this order; those not told keep theirs, after the others. */
    @RolesAllowed(Roles.OFFICER)
    public void order(UUID letter, List<UUID> addressees) {
        keepers.hold(letter);
        jdbc.sql("""
                    update addressee a set position = n.position, version = a.version + 1
                      from (select id, row_number() over (order by array_position(:ids::uuid[], id), position, id) - 1 as position
                              from addressee where letter_id = :letter) n
                     where a.id = n.id and a.position <> n.position
                    """)
                .param("letter", letter)
                .param("ids", addressees.toArray(UUID[]::new))
                .update();
    }

    /**
     * Takes an addressee out of the "To:" block, with its recipients.
     *
     * @throws Refusal when the letter was sent to some of them
     */
    @RolesAllowed(Roles.OFFICER)
    public void remove(UUID id) {
        AddresseeLine line = line(id);
        keepers.mustKeepAddressee(id);
        long sent = jdbc.sql("select count(*) from recipient where addressee_id = :id and sent_on is not null")
                .param("id", id)
                .query(Long.class)
                .single();
        if (sent > 0) {
            throw new Refusal(
                    "addressee.refusal.sent",
                    "%d recipients of addressee %s were sent to".formatted(sent, id),
                    sent,
                    line.name());
        }
        jdbc.sql("delete from recipient where addressee_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from addressee where id = :id").param("id", id).update();
    }

    private static AddresseeLine line(ResultSet row, int number) throws SQLException {
        return new AddresseeLine(
                row.getObject("id", UUID.class),
                AddresseeKind.valueOf(row.getString("kind")),
                row.getObject("place", UUID.class),
                row.getString("name"),
                row.getString("detail"),
                row.getObject("parliament", UUID.class),
                row.getLong("recipients"),
                row.getLong("excluded"),
                row.getLong("unreachable"),
                row.getBoolean("itself"));
    }
}
