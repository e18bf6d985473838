package org.parley.position;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Roles;
import org.parley.base.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much lawmakers count in campaigns. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Weights {

    /** The version of what nobody said yet. */
    private static final long NONE = -1;

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Weights(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** How much a lawmaker counts in a campaign, with the campaign's identity. */
    @Transactional(readOnly = true)
    public Seen<WeightDetails> of(UUID lawmaker, UUID campaign) {
        return of(lawmaker).getOrDefault(campaign, new Seen<>(campaign, NONE, WeightDetails.UNSAID));
    }

    /**
     * Says how much a lawmaker counts in a campaign, in the place of what was seen.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     */
    @RolesAllowed(Roles.OFFICER)
    public void weigh(UUID lawmaker, UUID campaign, long seen, WeightDetails details) {
        Level influence = details.influence();
        Level priority = details.priority();
        int written = jdbc.sql(seen == NONE ? """
                    insert into lawmaker_weight (lawmaker_id, campaign_id, version, influence, priority, weighed_by, weighed_at)
                    values (:lawmaker, :campaign, 0, :influence, :priority, :me, :now)
                    on conflict do nothing
                    """ : """
                    update lawmaker_weight set version = version + 1, influence = :influence, priority = :priority,
                           weighed_by = :me, weighed_at = :now
                     where lawmaker_id = :lawmaker and campaign_id = :campaign and version = :seen
                    """)
                .param("lawmaker", lawmaker)
                .param("campaign", campaign)
                .param("influence", influence == null ? null : influence.word())
                .param("priority", priority == null ? null : priority.word())
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("seen", seen)
                .update();
        if (written == 0) {
            throw new ChangedMeanwhile(campaign, seen, of(lawmaker, campaign).version());
        }
    }

    /** The campaigns under way that wrote to a lawmaker, so that whoever calls can say beforehand how much they count. */
    List<UUID> campaignsThatWrote(UUID lawmaker) {
        return jdbc.sql("""
                        select c.id from campaign c
                         where (c.ends_on is null or c.ends_on >= :today) and exists (
                               select from recipient r join letter l on l.id = r.letter_id
                                where r.lawmaker_id = :lawmaker and r.sent_on is not null and l.campaign_id = c.id)
                         order by c.started_on desc, c.id
                        """)
                .param("lawmaker", lawmaker)
                .param("today", LocalDate.now(clock.withZone(actor.zone())))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** How much a lawmaker counts, by campaign. */
    Map<UUID, Seen<WeightDetails>> of(UUID lawmaker) {
        Map<UUID, Seen<WeightDetails>> weights = new LinkedHashMap<>();
        jdbc.sql("select * from lawmaker_weight where lawmaker_id = :lawmaker order by weighed_at desc")
                .param("lawmaker", lawmaker)
                .query(row -> {
                    UUID campaign = row.getObject("campaign_id", UUID.class);
                    weights.put(
                            campaign,
                            new Seen<>(
                                    campaign,
                                    row.getLong("version"),
                                    new WeightDetails(
                                            Level.of(row.getString("influence")),
                                            Level.of(row.getString("priority")))));
                });
        return weights;
    }
}
