package org.parley.outcome;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.roster.ReadPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of names that are pasted into an action: understood, confirmed, written down together, and taken back together. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class NameLists {

    private static final String TAKES = """
            insert into action_part (action_id, lawmaker_id, role, recorded_by, recorded_at, list_id)
            select :action, l.id, :role, :me, :now, :id from lawmaker l where l.id = any (:people::uuid[])
            on conflict do nothing
            """;

    private final NameMatching matching;
    private final ActionKeepers keepers;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    NameLists(NameMatching matching, ActionKeepers keepers, JdbcClient jdbc, Actor actor, Clock clock) {
        this.matching = matching;
        this.keepers = keepers;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whom the lines of a list mean, in the order of the list. Nothing is written. */
    @Transactional(readOnly = true)
    public List<Understood> understand(UUID action, PartRole role, List<ReadPerson> read) {
        Map<Integer, List<Understood.Candidate>> found = matching.candidates(action, read);
        Set<UUID> meant = new HashSet<>();
        List<Understood> understood = new ArrayList<>(read.size());
        for (int line = 0; line < read.size(); line++) {
            Understood one = Understood.of(read.get(line), found.getOrDefault(line, List.of()), role);
            understood.add(one.person() != null && !meant.add(one.person()) ? one.twice() : one);
        }
        return understood;
    }

    /**
     * Writes down what was confirmed, and returns how many people are added. Who did that already, or voted otherwise, stays as they
     * are. The same list saved twice is written down once.
     *
     * @param id the identity that the list was opened with
     * @param unknown names that are nobody's, to be kept as they were written
     * @throws org.parley.base.Refusal when the action was taken out
     */
    public int record(UUID id, UUID action, PartRole role, Collection<UUID> people, Collection<String> unknown) {
        keepers.mustStand(action);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int lists = jdbc.sql("""
                        insert into action_list (id, action_id, role, unknown, recorded_by, recorded_at)
                        select :id, a.id, :role, :unknown, :me, :now from parliamentary_action a
                         where a.id = :action and a.removed_at is null
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("action", action)
                .param("role", role.word())
                .param("unknown", String.join("\n", unknown))
                .param("me", actor.id())
                .param("now", now)
                .update();
        if (lists == 0) {
            return of(action).stream()
                    .filter(line -> line.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("action", action))
                    .people();
        }
        return jdbc.sql(TAKES)
                .param("id", id)
                .param("action", action)
                .param("role", role.word())
                .param("people", people.toArray(UUID[]::new))
                .param("me", actor.id())
                .param("now", now)
                .update();
    }

    /**
     * Takes a list back: whoever came with it, and the names that were nobody's. Nothing where somebody did that already.
     *
     * @throws org.parley.base.Refusal when a colleague pasted it and the person is no manager, or the action was taken out
     */
    public void takeBack(UUID id) {
        jdbc.sql("select action_id, recorded_by from action_list where id = :id")
                .param("id", id)
                .query(row -> {
                    keepers.mustStand(row.getObject("action_id", UUID.class));
                    keepers.mustBe(row.getObject("recorded_by", UUID.class));
                });
        jdbc.sql("delete from action_part where list_id = :id").param("id", id).update();
        jdbc.sql("delete from action_list where id = :id").param("id", id).update();
    }

    /** The lists of an action, the latest first. */
    @RolesAllowed(Roles.VIEWER)
    @Transactional(readOnly = true)
    public List<NameListLine> of(UUID action) {
        return jdbc.sql("""
                        select i.*, c.name as recorder, (select count(*) from action_part p where p.list_id = i.id) as people
                          from action_list i join account c on c.id = i.recorded_by
                         where i.action_id = :action order by i.recorded_at desc, i.id desc
                        """).param("action", action).query(this::line).list();
    }

    private NameListLine line(ResultSet row, int number) throws SQLException {
        return new NameListLine(
                row.getObject("id", UUID.class),
                PartRole.of(row.getString("role")).orElseThrow(),
                row.getInt("people"),
                row.getString("unknown").lines().toList(),
                row.getString("recorder"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                keepers.may(row.getObject("recorded_by", UUID.class)));
    }
}
