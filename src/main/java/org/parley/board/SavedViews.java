package org.parley.board;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Views of boards under a name. One that is not shared exists only for whoever saved it; a shared one is changed by them and by
 * managers.
 */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class SavedViews {

    private static final String SEEN = """
            select v.*, a.name as owner, v.owner_id = :me or (v.shared and :manager) as may_change
              from board_view v join account a on a.id = v.owner_id
             where (v.owner_id = :me or v.shared)
            """;

    private final JdbcClient jdbc;
    private final Actor actor;

    SavedViews(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** The views for a letter's board, by name. */
    @RolesAllowed(Roles.VIEWER)
    @Transactional(readOnly = true)
    public List<SavedView> of(UUID letter) {
        return asMe(SEEN
                        + " and (v.letter_id is null or v.letter_id = :letter) order by v.name collate \"und-x-icu\", v.id")
                .param("letter", letter)
                .query(SavedViews::view)
                .list();
    }

    /**
     * One view.
     *
     * @throws NotFound when there is none, or none for this person
     */
    @RolesAllowed(Roles.VIEWER)
    @Transactional(readOnly = true)
    public SavedView view(UUID id) {
        return asMe(SEEN + " and v.id = :id")
                .param("id", id)
                .query(SavedViews::view)
                .optional()
                .orElseThrow(() -> new NotFound("view", id));
    }

    /** Saves a view and returns its identity. */
    public UUID save(ViewDetails details) {
        UUID id = Ids.next();
        jdbc.sql("""
                    insert into board_view (id, letter_id, owner_id, name, narrowing, shared)
                    values (:id, :letter, :me, :name, :narrowing, :shared)
                    """)
                .param("id", id)
                .param("letter", details.letter())
                .param("me", actor.id())
                .param("name", details.name())
                .param("narrowing", details.narrowing())
                .param("shared", details.shared())
                .update();
        return id;
    }

    /**
     * Renames a view, shares it or takes it back to oneself, seen at a version.
     *
     * @throws ChangedMeanwhile when somebody else changed it after that
     * @throws NotFound when it is not theirs to change
     */
    public void correct(UUID id, long seen, ViewDetails details) {
        SavedView view = mine(id);
        int changed = jdbc.sql("""
                    update board_view
                       set name = :name, narrowing = :narrowing, letter_id = :letter, shared = :shared, version = version + 1
                     where id = :id and version = :seen
                    """)
                .param("id", id)
                .param("seen", seen)
                .param("name", details.name())
                .param("narrowing", details.narrowing())
                .param("letter", details.letter())
                .param("shared", details.shared())
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile(id, seen, view.seen());
        }
    }

    /**
     * Deletes a view.
     *
     * @throws NotFound when it is not theirs to delete
     */
    public void delete(UUID id) {
        mine(id);
        jdbc.sql("delete from board_view where id = :id").param("id", id).update();
    }

    private SavedView mine(UUID id) {
        SavedView view = view(id);
        if (!view.mayChange()) {
            throw new NotFound("view", id);
        }
        return view;
    }

    private JdbcClient.StatementSpec asMe(String sql) {
        return jdbc.sql(sql).param("me", actor.id()).param("manager", actor.is(Roles.MANAGER));
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new ViewDetails(
                        row.getString("name"),
                        row.getString("narrowing"),
                        row.getObject("letter_id", UUID.class),
                        row.getBoolean("shared")),
                row.getString("owner"),
                row.getBoolean("may_change"));
    }
}
