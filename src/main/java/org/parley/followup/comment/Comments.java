package org.parley.followup.comment;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.Typed;
import org.parley.followup.FollowUpSql;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues say about a follow-up: for whoever may see that, and changed by nobody but its author. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Comments {

    /** The longest text, in UTF-16 units. */
    public static final int TEXT = 5000;

    private static final String SEEN = """
             exists (select from follow_up f where f.id = k.follow_up_id and
            """ + FollowUpSql.VISIBLE + ") ";

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Comments(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** A page of what was said about a follow-up, the latest first; nothing where the reader may not see that. */
    @Transactional(readOnly = true)
    public List<CommentLine> of(UUID followUp, Pageable page) {
        return asMe("""
                    select k.id, k.version, k.text, a.name, k.said_by = :me as mine, k.said_at, k.corrected_at is not null as corrected
                      from follow_up_comment k join account a on a.id = k.said_by
                     where k.follow_up_id = :followUp and k.taken_out_at is null and
                    """ + SEEN + " order by k.said_at desc, k.id desc limit :limit offset :offset")
                .param("followUp", followUp)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new CommentLine(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getString("text"),
                        row.getString("name"),
                        row.getBoolean("mine"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("corrected")))
                .list();
    }

    /** How much was said about a follow-up. */
    @Transactional(readOnly = true)
    public int count(UUID followUp) {
        return asMe("select count(*) from follow_up_comment k where k.follow_up_id = :followUp and k.taken_out_at is null and"
                        + SEEN)
                .param("followUp", followUp)
                .query(Integer.class)
                .single();
    }

    /**
     * Says something about a follow-up. The same form sent twice says it once.
     *
     * @param id the identity that the form was opened with
     * @throws NotFound when the person sees no such follow-up
     */
    @RolesAllowed(Roles.OFFICER)
    public void say(UUID id, UUID followUp, String text) {
        int seen = asMe("""
                    insert into follow_up_comment (id, version, follow_up_id, text, said_by, said_at)
                    select :id, 0, f.id, :text, :me, :now from follow_up f where f.id = :followUp and
                    """ + FollowUpSql.VISIBLE + " on conflict (id) do update set text = excluded.text"
                        + " where follow_up_comment.said_by = :me and follow_up_comment.version = 0")
                .param("id", id)
                .param("followUp", followUp)
                .param("text", checked(text))
                .param("now", now())
                .update();
        if (seen == 0) {
            throw new NotFound("follow-up", followUp);
        }
    }

    /**
     * Corrects what the person said.
     *
     * @throws ChangedMeanwhile when it was changed elsewhere after it was seen
     * @throws NotFound when it is not theirs, or was taken out
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seenVersion, String text) {
        String said = checked(text);
        long version = mine(id);
        if (version != seenVersion) {
            throw new ChangedMeanwhile(id, seenVersion, version);
        }
        jdbc.sql("update follow_up_comment set text = :text, corrected_at = :now, version = version + 1"
                        + " where id = :id and text <> :text")
                .param("id", id)
                .param("text", said)
                .param("now", now())
                .update();
    }

    /** Takes out what the person said. */
    @RolesAllowed(Roles.OFFICER)
    public void takeOut(UUID id) {
        mine(id);
        jdbc.sql("update follow_up_comment set taken_out_at = :now, version = version + 1 where id = :id")
                .param("id", id)
                .param("now", now())
                .update();
    }

    /** Puts it back where it was. */
    @RolesAllowed(Roles.OFFICER)
    public void putBack(UUID id) {
        asMe("update follow_up_comment k set taken_out_at = null, version = k.version + 1 where k.id = :id and k.said_by = :me and"
                        + SEEN)
                .param("id", id)
                .update();
    }

    private long mine(UUID id) {
        return asMe("select k.version from follow_up_comment k"
                        + " where k.id = :id and k.said_by = :me and k.taken_out_at is null and" + SEEN
                        + " for update of k")
                .param("id", id)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("comment", id));
    }

    private static String checked(String text) {
        String said = Typed.text(text).strip();
        if (said.isEmpty()) {
            throw new Refusal("followup.comment.refusal.empty", "a comment says nothing");
        }
        if (said.length() > TEXT) {
            throw new Refusal("followup.refusal.long", "a comment of %d letters".formatted(said.length()), TEXT);
        }
        return said;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private JdbcClient.StatementSpec asMe(String sql) {
        return jdbc.sql(sql).param("me", actor.id()).param("manager", actor.is(Roles.MANAGER));
    }
}
