package org.parley.rule;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.letter.Letters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rule of a letter: started, changed, paused and stopped by whoever keeps the letter. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Rules {

    static final String LINES = """
            select r.*, a.name as by from rule r join account a on a.id = r.started_by where r.stopped_at is null
            """;

    private final Letters letters;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Rules(Letters letters, JdbcClient jdbc, Actor actor, Clock clock) {
        this.letters = letters;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** The rule of a letter; empty while it has none. */
    @Transactional(readOnly = true)
    public Optional<RuleLine> of(UUID letter) {
        return jdbc.sql(LINES + " and r.letter_id = :letter").param("letter", letter).query(Rules::line).list().stream()
                .findFirst();
    }

    /** The day that it is for the acting person, which can be another one than where a parliament's clock stands. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }

    /** Whether the acting person may change the rule of a letter. */
    @Transactional(readOnly = true)
    public boolean mayChange(UUID letter) {
        return letters.mayChange(letter);
    }

    /**
     * Starts the rule of a letter, under the identity that its form was opened with; the same form saved twice starts one.
     *
     * @throws Refusal when the letter has one already, or is another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public void start(UUID id, UUID letter, RuleDetails details) {
        mustKeep(letter);
        int started = written("""
                    insert into rule (id, version, letter_id, first_after, reminders, every, ends_silent, recess_counts, says,
                                      started_by, started_at)
                    select :id, 0, :letter, :first, :reminders, :every, :silent, :recess, :says, :me, :now
                    on conflict do nothing
                    """, id, details).param("letter", letter).update();
        if (started == 0 && of(letter).filter(line -> line.id().equals(id)).isEmpty()) {
            throw new Refusal("rule.refusal.there", "letter %s has a rule already".formatted(letter));
        }
    }

    /**
     * Changes a rule that was seen at a version. What it raised stays raised.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, RuleDetails details) {
        change(id, seen, written("""
                    update rule set version = version + 1, first_after = :first, reminders = :reminders, every = :every,
                           ends_silent = :silent, recess_counts = :recess, says = :says
                     where id = :id and version = :seen and stopped_at is null
                    """, id, details));
    }

    /** Lets it do nothing until it goes on. */
    @RolesAllowed(Roles.OFFICER)
    public void pause(UUID id, long seen) {
        change(id, seen, who("update rule set version = version + 1, paused_by = :me, paused_at = :now", id));
    }

    /** Lets it go on. */
    @RolesAllowed(Roles.OFFICER)
    public void resume(UUID id, long seen) {
        change(id, seen, who("update rule set version = version + 1, paused_by = null, paused_at = null", id));
    }

    /** Ends it for good. What it raised stays; a new one does not raise it again. */
    @RolesAllowed(Roles.OFFICER)
    public void stop(UUID id, long seen) {
        change(id, seen, who("update rule set version = version + 1, stopped_by = :me, stopped_at = :now", id));
    }

    /** Takes back that it was stopped, unless the letter got another one since. */
    @RolesAllowed(Roles.OFFICER)
    public void goOn(UUID id) {
        UUID letter = jdbc.sql("select letter_id from rule where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("rule", id));
        mustKeep(letter);
        if (of(letter).isPresent()) {
            throw new Refusal("rule.refusal.there", "letter %s has a rule already".formatted(letter));
        }
        jdbc.sql("update rule set version = version + 1, stopped_by = null, stopped_at = null where id = :id")
                .param("id", id)
                .update();
    }

    private void change(UUID id, long seen, JdbcClient.StatementSpec statement) {
        RuleLine now = line(id);
        mustKeep(now.letter());
        if (statement.param("seen", seen).update() == 0) {
            throw new ChangedMeanwhile(id, seen, line(id).seen());
        }
    }

    /**
     * One rule that was not stopped.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public RuleLine line(UUID id) {
        return jdbc.sql(LINES + " and r.id = :id").param("id", id).query(Rules::line).list().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("rule", id));
    }

    private void mustKeep(UUID letter) {
        if (!letters.mayChange(letter)) {
            throw new Refusal("letter.refusal.not-yours", "letter %s is another officer's".formatted(letter));
        }
    }

    private JdbcClient.StatementSpec who(String sql, UUID id) {
        return jdbc.sql(sql + " where id = :id and version = :seen and stopped_at is null")
                .param("id", id)
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private JdbcClient.StatementSpec written(String sql, UUID id, RuleDetails details) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("first", details.firstAfter())
                .param("reminders", details.reminders())
                .param("every", details.every())
                .param("silent", details.endsSilent())
                .param("recess", details.recessCounts())
                .param("says", details.says())
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    static RuleLine line(ResultSet row, int number) throws SQLException {
        return new RuleLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("letter_id", UUID.class),
                new RuleDetails(
                        row.getInt("first_after"),
                        row.getInt("reminders"),
                        row.getInt("every"),
                        row.getBoolean("ends_silent"),
                        row.getBoolean("recess_counts"),
                        row.getString("says")),
                row.getObject("paused_at") != null,
                row.getString("by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant());
    }
}
