package org.parley.progress;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.recipient.RecipientShow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts recipients where they are: in the database. A number and the list behind it come from the same conditions. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Progress {

    private static final List<RecipientShow> SHOWN = List.of(
            RecipientShow.ADDRESSED,
            RecipientShow.SENT,
            RecipientShow.ACKNOWLEDGED,
            RecipientShow.ANSWERED,
            RecipientShow.NO_REPLY,
            RecipientShow.OVERDUE);

    /** Added up from what is kept counted, by what the words mean. */
    private static final String STANDINGS = """
            select p.id, p.name, %s
              from (select letter_id, parliament_id, state, sum(n) as n
                      from recipient_count
                     where letter_id = any (:letters)
                     group by letter_id, parliament_id, state) r
              join letter l on l.id = r.letter_id
              join parliament p on p.id = r.parliament_id
             group by p.id, p.name
            having sum(r.n) filter (where r.state <> 'excluded') > 0
             order by p.name collate "und-x-icu", p.id
            """.formatted(SHOWN.stream()
            .map(show -> "coalesce(sum(r.n) filter (where %s), 0) as \"%s\"".formatted(show.condition(), show.word()))
            .collect(Collectors.joining(", ")));

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Progress(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** How every parliament stands over all letters of a campaign, by name; none for a campaign without recipients. */
    public List<Standing> ofCampaign(UUID campaign) {
        return standings(jdbc.sql("select id from letter where campaign_id = :campaign")
                .param("campaign", campaign)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()
                .toArray(UUID[]::new));
    }

    /** How every parliament stands for one letter, by name; none for a letter without recipients. */
    public List<Standing> ofLetter(UUID letter) {
        return standings(new UUID[] {letter});
    }

    private List<Standing> standings(UUID[] letters) {
        return jdbc.sql(STANDINGS)
                .param("letters", letters)
                .param("today", today())
                .query((row, n) -> new Standing(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getLong(RecipientShow.ADDRESSED.word()),
                        row.getLong(RecipientShow.SENT.word()),
                        row.getLong(RecipientShow.ACKNOWLEDGED.word()),
                        row.getLong(RecipientShow.ANSWERED.word()),
                        row.getLong(RecipientShow.NO_REPLY.word()),
                        row.getLong(RecipientShow.OVERDUE.word())))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }
}
