package org.parley.followup;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All open follow-ups of somebody go to somebody else: one's own, and for managers anybody's, also of who has left. What came out of a
 * confidential contact goes only to who may see that contact, and else stays.
 */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class Handovers {

    private static final String OPEN = " f.done_at is null and " + FollowUpSql.VISIBLE;

    private static final String MAY_GO = """
             (f.contact_id is null or exists (
                select from contact c, account t
                 where c.id = f.contact_id and t.id = :to
                   and (not c.confidential
                            and (not c.hushed or t.role <> 'viewer' and exists (
                                select from letter k join campaign g on g.id = k.campaign_id
                                 where k.id = c.letter_id and t.id in (k.owner_id, g.owner_id)))
                        or t.role in ('manager', 'administrator') or c.recorded_by = t.id
                        or exists (select from contact_account x where x.contact_id = c.id and x.account_id = t.id)
                        or exists (select from contact_reader x where x.contact_id = c.id and x.account_id = t.id))))
            """;

    private final JdbcClient jdbc;
    private final Actor actor;

    Handovers(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /**
     * Somebody who has open follow-ups.
     *
     * @param open how many the acting person sees
     */
    public record Holder(UUID id, String name, int open) {}

    /**
     * What went over.
     *
     * @param stay how many stay, because they came out of contacts that the other one may not see
     */
    public record HandedOver(List<UUID> followUps, int stay) {}

    /** Whose follow-ups the acting person may hand over, by name: their own, and for managers everybody's. */
    @Transactional(readOnly = true)
    public List<Holder> holders() {
        return asMe("""
                    select a.id, a.name, count(*) as open
                      from follow_up f join account a on a.id = f.assignee_id
                     where (:manager or a.id = :me) and
                    """ + OPEN + " group by a.id, a.name order by a.name, a.id")
                .query((row, number) ->
                        new Holder(row.getObject("id", UUID.class), row.getString("name"), row.getInt("open")))
                .list();
    }

    /**
     * Gives all open follow-ups of one to another.
     *
     * @throws Refusal when they are a colleague's and the person is no manager, or the other one left or only looks
     */
    public HandedOver all(UUID from, UUID to) {
        mustBeMine(from);
        mustWork(from, to);
        List<UUID> gone =
                asMe("update follow_up f set assignee_id = :to, version = f.version + 1 where f.assignee_id = :from and "
                                + OPEN + " and " + MAY_GO + " returning f.id")
                        .param("from", from)
                        .param("to", to)
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .list();
        int stay = asMe("select count(*) from follow_up f where f.assignee_id = :from and " + OPEN)
                .param("from", from)
                .query(Integer.class)
                .single();
        return new HandedOver(gone, stay);
    }

    /** Gives them back, as far as the other one still has them and did not do them; returns how many. */
    public int back(Collection<UUID> followUps, UUID from, UUID to) {
        mustBeMine(from);
        return jdbc.sql("""
                    update follow_up set assignee_id = :from, version = version + 1
                     where id = any (:ids) and assignee_id = :to and done_at is null
                    """)
                .param("ids", followUps.toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .update();
    }

    private void mustBeMine(UUID from) {
        if (!from.equals(actor.id()) && !actor.is(Roles.MANAGER)) {
            throw new Refusal("followup.refusal.not-yours", "the follow-ups of account %s".formatted(from));
        }
    }

    private void mustWork(UUID from, UUID to) {
        boolean works = jdbc.sql(
                        "select exists (select from account where id = :id and closed_at is null and role <> 'viewer')")
                .param("id", to)
                .query(Boolean.class)
                .single();
        if (!works || from.equals(to)) {
            throw new Refusal("followup.refusal.no-colleague", "account %s cannot take follow-ups".formatted(to));
        }
    }

    private JdbcClient.StatementSpec asMe(String sql) {
        return jdbc.sql(sql).param("me", actor.id()).param("manager", actor.is(Roles.MANAGER));
    }
}
