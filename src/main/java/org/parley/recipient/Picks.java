package org.parley.recipient;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.parley.letter.Keepers;
import org.parley.position.Stand;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Picks recipients out of the directory: one by one, or everybody who matches in one go. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Picks {

    private static final String MATCHING = """
              from lawmaker_listing p
             where (:parliament::uuid is null or p.parliament_id = :parliament)
               and (:chamber::uuid is null or p.chamber_id = :chamber)
               and (:office::boolean is null or exists (
                        select from presiding_officer o where o.lawmaker_id = p.lawmaker_id and o.deputy = :office
                           and (:chamber::uuid is null or o.chamber_id = :chamber)
                           and (o.started_on is null or o.started_on <= :today) and (o.ended_on is null or o.ended_on >= :today)))
               and (:committee::uuid is null and :role::text is null or exists (
                        select from committee_seat s where s.lawmaker_id = p.lawmaker_id
                           and (:committee::uuid is null or s.committee_id = :committee)
                           and (:role::text is null or s.role = :role)))
               and (:list::uuid is null or exists (
                        select from saved_list_member m where m.list_id = :list and m.lawmaker_id = p.lawmaker_id))
               and not exists (select from unnest(:places::text[]) word where fold(p.constituency) not like anywhere(word))
               and (:party::text is null or :party in (p.party, p.political_group))
               and (:inOffice::boolean is null or :inOffice = (p.seated_until >= :today))
               and (:reachable::boolean is null or p.writable = :reachable)
               and (:answered::boolean is null or :answered = exists (
                        select from recipient e where e.lawmaker_id = p.lawmaker_id and e.state = 'answered'))
               and (:only::uuid[] is null or p.lawmaker_id = any (:only))
            """;

    /** Of the letter that the statement is about. */
    private static final String CAMPAIGN = "(select own.campaign_id from letter own where own.id = :letter)";

    private static final String NOT_YET =
            " and not exists (select from recipient r where r.letter_id = :letter and r.lawmaker_id = p.lawmaker_id)";

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;
    private final Keepers keepers;

    Picks(JdbcClient jdbc, Actor actor, Clock clock, Keepers keepers) {
        this.keepers = keepers;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page, by name, of those who match and do not receive the letter yet. */
    @Transactional(readOnly = true)
    public List<PickLine> list(UUID letter, RecipientPick pick, Pageable page) {
        return matching("""
                    select p.lawmaker_id, p.name, p.parliament, p.chamber, p.constituency, p.party,
                           p.seated_until >= :today as in_office, p.writable
                    """, pick, NOT_YET + " order by p.sort_name, p.lawmaker_id limit :limit offset :offset")
                .param("letter", letter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new PickLine(
                        row.getObject("lawmaker_id", UUID.class),
                        row.getString("name"),
                        row.getString("parliament"),
                        row.getString("chamber"),
                        row.getString("constituency"),
                        row.getString("party"),
                        row.getBoolean("in_office"),
                        row.getBoolean("writable")))
                .list();
    }

    /** How many match and do not receive the letter yet. */
    @Transactional(readOnly = true)
    public long count(UUID letter, RecipientPick pick) {
        return matching("select count(*)", pick, NOT_YET)
                .param("letter", letter)
                .query(Long.class)
                .single();
    }

    /** The parties and groups of those who match, for a filter; at most 200. */
    @Transactional(readOnly = true)
    public List<String> parties(RecipientPick pick) {
        return matching(
                        "select distinct x.party from (select p.party, p.political_group",
                        pick,
                        ") p cross join lateral (values (p.party), (p.political_group)) x (party)"
                                + " where x.party <> '' order by 1 limit 200")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /**
     * Takes everybody who matches as recipients on behalf of an addressee, in one statement. Who receives the letter already is
     * passed over and counted, and so is who has no seat in any parliament while the addressee has none either.
     */
    @RolesAllowed(Roles.OFFICER)
    public Added add(UUID addressee, RecipientPick pick) {
        UUID letter = keepers.mustKeepAddressee(addressee);
        int[] counts = matching("""
                    with place as (
                        select a.id, coalesce(a.parliament_id, h.parliament_id, kh.parliament_id, p.parliament_id) as parliament_id
                          from addressee a
                          left join chamber h on h.id = a.chamber_id
                          left join committee k on k.id = a.committee_id
                          left join chamber kh on kh.id = k.chamber_id
                          left join lawmaker_listing p on p.lawmaker_id = a.lawmaker_id
                         where a.id = :addressee),
                    meant as (
                        select p.lawmaker_id, coalesce(p.parliament_id, (select parliament_id from place)) as parliament_id,
                               p.chamber_id
                    """, pick, """
                    ), added as (
                        insert into recipient (id, version, letter_id, addressee_id, lawmaker_id, parliament_id, chamber_id)
                        select uuidv7(), 0, :letter, :addressee, lawmaker_id, parliament_id, chamber_id
                          from meant where parliament_id is not null
                        on conflict do nothing
                        returning id)
                    select (select count(*) from meant), (select count(*) from added),
                           (select count(*) from meant where parliament_id is null)
                    """)
                .param("letter", letter)
                .param("addressee", addressee)
                .query((row, number) -> new int[] {row.getInt(1), row.getInt(2), row.getInt(3)})
                .single();
        return new Added(counts[1], counts[0] - counts[1] - counts[2], counts[2]);
    }

    /**
     * Takes the addressee itself as a recipient: the institution, or the lawmaker whom the letter names.
     *
     * @throws Refusal when it receives the letter already
     */
    @RolesAllowed(Roles.OFFICER)
    public void addItself(UUID addressee) {
        UUID letter = keepers.mustKeepAddressee(addressee);
        UUID lawmaker = jdbc.sql("select lawmaker_id from addressee where id = :id")
                .param("id", addressee)
                .query((row, number) -> new Itself(row.getObject(1, UUID.class)))
                .single()
                .lawmaker();
        int added = lawmaker != null
                ? add(addressee, RecipientPick.only(Set.of(lawmaker))).added()
                : jdbc.sql("""
                        insert into recipient (id, version, letter_id, addressee_id, at_parliament_id, at_chamber_id,
                                               at_committee_id, parliament_id, chamber_id)
                        select uuidv7(), 0, a.letter_id, a.id, a.parliament_id, a.chamber_id, a.committee_id,
                               coalesce(a.parliament_id, h.parliament_id), h.id
                          from addressee a
                          left join committee k on k.id = a.committee_id
                          left join chamber h on h.id = coalesce(a.chamber_id, k.chamber_id)
                         where a.id = :id
                        on conflict do nothing
                        """).param("id", addressee).update();
        if (added == 0) {
            throw new Refusal(
                    "recipient.refusal.already",
                    "addressee %s of letter %s receives it already".formatted(addressee, letter));
        }
    }

    private JdbcClient.StatementSpec matching(String begin, RecipientPick pick, String end) {
        List<String> words = Search.words(pick.search());
        // one plain LIKE per word lets the trigram index of the names answer; an array of patterns would not
        StringBuilder sql = new StringBuilder(begin).append(MATCHING);
        Stand stand = pick.stand();
        if (stand != null) {
            sql.append(" and ").append(stand.condition(CAMPAIGN, "p.lawmaker_id"));
        }
        for (int word = 0; word < words.size(); word++) {
            sql.append(" and p.lawmaker_id in (select lawmaker_id from lawmaker_name where search like fold(:word")
                    .append(word)
                    .append("))");
        }
        JdbcClient.StatementSpec statement = jdbc.sql(sql.append(end).toString());
        for (int word = 0; word < words.size(); word++) {
            statement = statement.param("word" + word, Search.anywhere(words.get(word)));
        }
        SeatRole role = pick.role();
        return statement
                .params(stand == null ? Map.of() : stand.values())
                .param("parliament", pick.parliament())
                .param("chamber", pick.chamber())
                .param("committee", pick.committee())
                .param("role", role == null || role.isOffice() ? null : role.word())
                .param("office", standsIn(role))
                .param("list", pick.list())
                .param("places", Search.words(pick.constituency()).toArray(String[]::new))
                .param("party", pick.party())
                .param("inOffice", pick.inOffice())
                .param("reachable", pick.reachable())
                .param("answered", pick.answered())
                .param("only", pick.only() == null ? null : pick.only().toArray(UUID[]::new))
                .param("today", LocalDate.now(clock.withZone(actor.zone())));
    }

    /** For an office at the head of a chamber whether it is that of a deputy; null for anything else. */
    private static @Nullable Boolean standsIn(@Nullable SeatRole role) {
        return switch (role) {
            case PRESIDES -> false;
            case DEPUTY -> true;
            case null, default -> null;
        };
    }

    private record Itself(@Nullable UUID lawmaker) {}
}
