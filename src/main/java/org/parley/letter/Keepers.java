package org.parley.letter;

import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may change a letter and whom it goes to: its owner, the owner of its campaign, and managers. */
@Component
public class Keepers {

    private final JdbcClient jdbc;
    private final Actor actor;

    Keepers(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Whether the acting person may. */
    public boolean mayChange(UUID letter) {
        return actor.is(Roles.MANAGER) || (actor.is(Roles.OFFICER) && keeps(letter));
    }

    /**
     * Lets through who may, and for a letter that does not exist everybody who could draft one.
     *
     * @throws Refusal when it is another officer's
     */
    public void mustKeep(UUID letter) {
        if (!mayChange(letter) && exists(letter)) {
            throw new Refusal(
                    "letter.refusal.not-yours", "letter %s is not kept by account %s".formatted(letter, actor.id()));
        }
    }

    /**
     * Lets through who may, one after the other, until the transaction ends.
     *
     * @throws Refusal when it is another officer's
     * @throws NotFound when there is no such letter
     */
    public void hold(UUID letter) {
        mustKeep(letter);
        if (jdbc.sql("select id from letter where id = :id for update")
                .param("id", letter)
                .query(UUID.class)
                .list()
                .isEmpty()) {
            throw new NotFound("letter", letter);
        }
    }

    /**
     * The letter that names an addressee, for who may change it.
     *
     * @throws NotFound when there is no such addressee
     */
    public UUID mustKeepAddressee(UUID addressee) {
        return mustKeepLetterOf("addressee", addressee);
    }

    /**
     * The letter that a recipient receives, for who may change it.
     *
     * @throws NotFound when there is no such recipient
     */
    public UUID mustKeepRecipient(UUID recipient) {
        return mustKeepLetterOf("recipient", recipient);
    }

    private UUID mustKeepLetterOf(String table, UUID id) {
        UUID letter = jdbc.sql("select letter_id from " + table + " where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(table, id));
        mustKeep(letter);
        return letter;
    }

    private boolean keeps(UUID letter) {
        return jdbc.sql("""
                    select exists (select from letter l join campaign c on c.id = l.campaign_id
                                    where l.id = :letter and :me in (l.owner_id, c.owner_id))
                    """)
                .param("letter", letter)
                .param("me", actor.id())
                .query(Boolean.class)
                .single();
    }

    private boolean exists(UUID letter) {
        return jdbc.sql("select exists (select from letter where id = :letter)")
                .param("letter", letter)
                .query(Boolean.class)
                .single();
    }
}
