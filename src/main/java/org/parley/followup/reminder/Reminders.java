package org.parley.followup.reminder;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.followup.FollowUpDetails;
import org.parley.letter.Letters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follow-ups that remind those who were invited to sign a letter. Whoever is to be reminded already is not reminded twice. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class Reminders {

    private static final int DAYS_BEFORE = 3;

    private static final String IS_REMINDED = """
             exists (select from reminder_signatory x join follow_up f on f.id = x.follow_up_id
                      where x.signatory_id = s.id and f.done_at is null)
            """;

    private static final String PLAN = """
            with asked as materialized (
                select s.id, case when :each then uuidv7() else :id end as follow_up,
                       case when :each and not s.anonymous then left(:what || ': ' || s.name, :longest) else :what end as what
                  from signatory_listing s where s.letter_id = :letter and s.state = 'invited' and not
            """ + IS_REMINDED + """
            ),
            raised as (
                insert into follow_up (id, version, what, due_on, assignee_id, campaign_id, letter_id, priority,
                       raised_by, raised_at)
                select distinct a.follow_up, 0, a.what, cast(:due as date), cast(:assignee as uuid), l.campaign_id, l.id, :priority,
                       cast(:me as uuid), cast(:now as timestamptz)
                  from asked a join letter l on l.id = :letter),
            said as (
                insert into reminder (follow_up_id, letter_id, says) select distinct a.follow_up, :letter, :what from asked a)
            insert into reminder_signatory (follow_up_id, signatory_id) select a.follow_up, a.id from asked a
            returning follow_up_id
            """;

    private final Letters letters;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Reminders(Letters letters, JdbcClient jdbc, Actor actor, Clock clock) {
        this.letters = letters;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * How many were invited to sign and have not answered.
     *
     * @param reminded how many of them an open follow-up is there to remind
     */
    public record Unanswered(int invited, int reminded) {

        /** How many nobody is going to remind. */
        public int open() {
            return invited - reminded;
        }
    }

    /** How many of those who were invited have not answered. */
    @Transactional(readOnly = true)
    public Unanswered unanswered(UUID letter) {
        return jdbc.sql("select count(*) as invited, count(*) filter (where" + IS_REMINDED
                        + ") as reminded from signatory s where s.letter_id = :letter and s.state = 'invited'")
                .param("letter", letter)
                .query((row, number) -> new Unanswered(row.getInt("invited"), row.getInt("reminded")))
                .single();
    }

    /** The day that is proposed: some days before the deadline, never one that is over, and in a week where there is no deadline. */
    public LocalDate proposed(@Nullable LocalDate deadline) {
        LocalDate today = LocalDate.now(clock.withZone(actor.zone()));
        LocalDate day = deadline == null ? today.plusWeeks(1) : deadline.minusDays(DAYS_BEFORE);
        return day.isBefore(today) ? today : day;
    }

    /**
     * Plans to remind everybody who was invited, has not answered, and is not to be reminded already.
     *
     * @param id the identity that the form was opened with; that of the follow-up where it is one for all
     * @param details about the letter
     * @param each one follow-up for each of them, with the name in its text unless they are anonymous
     * @return the follow-ups, none where there was nobody to remind
     * @throws Refusal when it is another officer's letter
     */
    public List<UUID> plan(UUID id, FollowUpDetails details, boolean each) {
        UUID letter = details.about().letter();
        if (letter == null || !letters.mayChange(letter)) {
            throw new Refusal("letter.refusal.not-yours", "letter %s is another officer's".formatted(letter));
        }
        jdbc.sql("select id from letter where id = :letter for update")
                .param("letter", letter)
                .query((row, number) -> number)
                .list();
        return jdbc
                .sql(PLAN)
                .param("each", each)
                .param("id", id)
                .param("what", details.what())
                .param("longest", FollowUpDetails.WHAT)
                .param("letter", letter)
                .param("due", details.dueOn())
                .param("assignee", details.assigneeId())
                .param("priority", details.priority().word())
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject("follow_up_id", UUID.class))
                .list()
                .stream()
                .distinct()
                .toList();
    }
}
