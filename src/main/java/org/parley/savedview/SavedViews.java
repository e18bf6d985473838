package org.parley.savedview;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Views of lists under a name. One that is not shared exists only for whoever saved it; a shared one is changed by them and by
 * managers. Of a list that somebody may not open they find no views.
 */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class SavedViews {

    private static final String MATCHING = " and (select coalesce(bool_and(fold(v.name) like fold(word)), true)"
            + " from unnest(:words::text[]) word)";

    private static final String BY_NAME = " order by v.name collate \"und-x-icu\", v.id";

    private final ViewRows rows;
    private final JdbcClient jdbc;
    private final Actor actor;

    SavedViews(ViewRows rows, JdbcClient jdbc, Actor actor) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** The views for a list, by name: its own, and those for every such list. */
    @RolesAllowed(Roles.VIEWER)
    @Transactional(readOnly = true)
    public List<SavedView> of(ListAddress list) {
        return rows.seen(" and v.list = :list and (v.of_id is null or v.of_id = :of)" + BY_NAME)
                .param("list", list.list().word())
                .param("of", list.of())
                .query(rows::view)
                .list();
    }

    /** One page of all that the reader finds, by name. */
    @RolesAllowed(Roles.VIEWER)
    @Transactional(readOnly = true)
    public List<SavedView> list(String search, Pageable page) {
        return rows.seen(MATCHING + BY_NAME + " limit :limit offset :offset")
                .param("words", words(search))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(rows::view)
                .list();
    }

    /** How many they are. */
    @RolesAllowed(Roles.VIEWER)
    @Transactional(readOnly = true)
    public int count(String search) {
        return rows.counted(MATCHING)
                .param("words", words(search))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /**
     * One view.
     *
     * @throws NotFound when there is none, or none for this person
     */
    @RolesAllowed(Roles.VIEWER)
    @Transactional(readOnly = true)
    public SavedView view(UUID id) {
        return rows.seen(" and v.id = :id")
                .param("id", id)
                .query(rows::view)
                .optional()
                .orElseThrow(() -> new NotFound("view", id));
    }

    /** Whether the reader finds another view of that list under the same name, which is allowed but hard to tell apart. */
    @RolesAllowed(Roles.VIEWER)
    @Transactional(readOnly = true)
    public boolean isTaken(String name, ListAddress list) {
        return of(list).stream().anyMatch(view -> view.name().equalsIgnoreCase(name.strip()));
    }

    /** Saves a view and returns its identity. */
    public UUID save(ViewDetails details) {
        UUID id = Ids.next();
        rows.write("""
                        insert into saved_view (id, owner_id, name, list, of_id, narrowing, shared)
                        values (:id, :me, :name, :list, :of, :narrowing, :shared)
                        """, id, details).param("me", actor.id()).update();
        return id;
    }

    /**
     * Renames a view, shares it or takes it back to oneself, or narrows it otherwise, seen at a version.
     *
     * @throws ChangedMeanwhile when somebody else changed it after that
     * @throws NotFound when it is not theirs to change
     */
    public void correct(UUID id, long seen, ViewDetails details) {
        SavedView view = mine(id);
        int changed = rows.write("""
                        update saved_view
                           set name = :name, list = :list, of_id = :of, narrowing = :narrowing, shared = :shared, version = version + 1,
                               narrowed_at = case when narrowing = :narrowing then narrowed_at else now() end
                         where id = :id and version = :seen
                        """, id, details).param("seen", seen).update();
        if (changed == 0) {
            throw new ChangedMeanwhile(id, seen, view.seen());
        }
    }

    /**
     * Deletes a view. For a day it can be brought back.
     *
     * @throws NotFound when it is not theirs to delete
     */
    public void delete(UUID id) {
        mine(id);
        jdbc.sql("delete from saved_view where removed_at < now() - interval '1 day'")
                .update();
        jdbc.sql("update saved_view set removed_at = now(), version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** Brings back a view that was deleted; whoever may not delete it brings back nothing. */
    public void restore(UUID id) {
        jdbc.sql("""
                    update saved_view set removed_at = null, version = version + 1
                     where id = :id and removed_at is not null and (owner_id = :me or (shared and :manager))
                    """)
                .param("id", id)
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER))
                .update();
    }

    private static String[] words(String search) {
        return Search.words(search).stream().map(Search::anywhere).toArray(String[]::new);
    }

    private SavedView mine(UUID id) {
        SavedView view = view(id);
        if (!view.mayChange()) {
            throw new NotFound("view", id);
        }
        return view;
    }
}
