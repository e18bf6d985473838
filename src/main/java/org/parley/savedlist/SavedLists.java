package org.parley.savedlist;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.parley.base.Typed;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.Lawmakers;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of people that somebody put together. Everybody sees them; who keeps one changes it, and managers do. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class SavedLists {

    /** How many people a list holds at most: more than any parliament has, and few enough to be chosen. */
    public static final int MOST = 20_000;

    private static final int LONGEST_NAME = 200;

    private static final String LINES = """
            select s.id, s.version, s.name, s.owner_id, a.name as owner_name, n.people, n.reachable
              from saved_list s
              join account a on a.id = s.owner_id
             cross join lateral (
                    select count(*) as people, count(*) filter (where p.writable) as reachable
                      from saved_list_member m join lawmaker_listing p using (lawmaker_id)
                     where m.list_id = s.id) n
            """;

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;
    private final Lawmakers lawmakers;

    SavedLists(JdbcClient jdbc, Actor actor, Clock clock, Lawmakers lawmakers) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.lawmakers = lawmakers;
    }

    /** One page of the lists whose name holds what was typed, by name. */
    @Transactional(readOnly = true)
    public List<SavedList> list(String typed, Pageable page) {
        return named(LINES, typed, " order by s.name collate \"und-x-icu\", s.id limit :limit offset :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(SavedLists::line)
                .list();
    }

    /** How many lists have a name that holds what was typed. */
    @Transactional(readOnly = true)
    public long count(String typed) {
        return named("select count(*) from saved_list s", typed, "")
                .query(Long.class)
                .single();
    }

    /**
     * One list.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public SavedList line(UUID id) {
        return jdbc.sql(LINES + " where s.id = :id")
                .param("id", id)
                .query(SavedLists::line)
                .optional()
                .orElseThrow(() -> new NotFound("saved list", id));
    }

    /** One page of the people in a list, by name. */
    @Transactional(readOnly = true)
    public List<LawmakerLine> members(UUID id, Pageable page) {
        List<UUID> ids = jdbc.sql("""
                    select p.lawmaker_id from saved_list_member m join lawmaker_listing p using (lawmaker_id)
                     where m.list_id = :id order by p.sort_name, p.lawmaker_id limit :limit offset :offset
                    """)
                .param("id", id)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        var lines = lawmakers.named(ids);
        return ids.stream().filter(lines::containsKey).map(lines::get).toList();
    }

    /** Whether the acting person may change a list. */
    @Transactional(readOnly = true)
    public boolean mayChange(UUID id) {
        return actor.is(Roles.MANAGER)
                || (actor.is(Roles.OFFICER) && line(id).owner().equals(actor.id()));
    }

    /**
     * Keeps people under a name that no other list has, and returns the list's identity.
     *
     * @throws Refusal without a name, with one that is taken, or with too many people
     */
    @RolesAllowed(Roles.OFFICER)
    public UUID save(String name, Collection<UUID> people) {
        UUID id = Ids.next();
        jdbc.sql("insert into saved_list (id, version, name, owner_id, saved_at) values (?, 0, ?, ?, ?)")
                .params(id, free(id, name), actor.id(), Timestamp.from(clock.instant()))
                .update();
        put(id, people);
        return id;
    }

    /**
     * Puts more people into a list; who is in it already stays in it once.
     *
     * @return how many are new in it
     * @throws Refusal when it is a colleague's, or would hold too many
     */
    @RolesAllowed(Roles.OFFICER)
    public int add(UUID id, Collection<UUID> people) {
        hold(id);
        return put(id, people);
    }

    /** Takes people out of a list and returns how many were in it. */
    @RolesAllowed(Roles.OFFICER)
    public int takeOut(UUID id, Collection<UUID> people) {
        hold(id);
        return jdbc.sql("delete from saved_list_member where list_id = :id and lawmaker_id = any (:people)")
                .param("id", id)
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /**
     * Gives a list that was seen at a version another name.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     */
    @RolesAllowed(Roles.OFFICER)
    public void rename(UUID id, long seen, String name) {
        hold(id);
        long now = line(id).seen();
        if (now != seen) {
            throw new ChangedMeanwhile(id, seen, now);
        }
        jdbc.sql("update saved_list set name = :name, version = version + 1 where id = :id")
                .param("id", id)
                .param("name", free(id, name))
                .update();
    }

    /** Removes a list. The people stay. */
    @RolesAllowed(Roles.OFFICER)
    public void remove(UUID id) {
        hold(id);
        jdbc.sql("delete from saved_list where id = :id").param("id", id).update();
    }

    private int put(UUID id, Collection<UUID> people) {
        int added = jdbc.sql("""
                    insert into saved_list_member (list_id, lawmaker_id)
                    select :id, l.id from lawmaker l where l.id = any (:people) on conflict do nothing
                    """)
                .param("id", id)
                .param("people", people.toArray(UUID[]::new))
                .update();
        int now = line(id).people();
        if (now > MOST) {
            throw new Refusal("savedlist.refusal.most", "list %s would hold %d".formatted(id, now), MOST, now);
        }
        return added;
    }

    private void hold(UUID id) {
        if (jdbc.sql("select id from saved_list where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .list()
                .isEmpty()) {
            throw new NotFound("saved list", id);
        }
        if (!mayChange(id)) {
            throw new Refusal(
                    "savedlist.refusal.not-yours", "list %s is not kept by account %s".formatted(id, actor.id()));
        }
    }

    /** The name as it is stored. Two people who take one name at the same moment do so one after the other. */
    private String free(UUID id, String name) {
        String called = Typed.line(name);
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new Refusal("savedlist.refusal.name", "a list is called “" + called + "”", LONGEST_NAME);
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtext('saved_list'))")
                .query((row, number) -> number)
                .list();
        boolean taken = jdbc.sql("select exists (select from saved_list where fold(name) = fold(:name) and id <> :id)")
                .param("name", called)
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (taken) {
            throw new Refusal("savedlist.refusal.taken", "another list is called " + called, called);
        }
        return called;
    }

    private JdbcClient.StatementSpec named(String begin, String typed, String end) {
        String[] words = Search.words(typed).stream().map(Search::anywhere).toArray(String[]::new);
        return jdbc.sql(begin
                        + " where not exists (select from unnest(:words::text[]) word where fold(s.name) not like fold(word))"
                        + end)
                .param("words", words);
    }

    private static SavedList line(ResultSet row, int number) throws SQLException {
        return new SavedList(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("name"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_name"),
                row.getInt("people"),
                row.getInt("reachable"));
    }
}
