package org.parley.home;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When each person looked at a campaign last, on whatever device. What is new stays so for the length of a visit: it is what came since
 * the visit before.
 */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Visits {

    /** A visit is over when the campaign was not opened for so long. */
    static final Duration LENGTH = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Visits(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** This person opens a campaign now; one that is not there is not visited. */
    public void visit(UUID campaign) {
        jdbc.sql("""
                    insert into campaign_visit as v (account_id, campaign_id, latest)
                    select :me, c.id, :now from campaign c where c.id = :campaign
                    on conflict (account_id, campaign_id) do update
                       set before = case when v.latest < :over then v.latest else v.before end, latest = greatest(v.latest, :now)
                    """)
                .param("me", actor.id())
                .param("campaign", campaign)
                .param("now", at(clock.instant()))
                .param("over", at(clock.instant().minus(LENGTH)))
                .update();
    }

    /** Since when something counts as new on each campaign that this person pinned, in their order. */
    Map<UUID, Instant> sinces() {
        Map<UUID, Instant> sinces = new LinkedHashMap<>();
        jdbc.sql("""
                    select p.campaign_id,
                           coalesce(case when v.latest < :over then v.latest else v.before end, p.pinned_at) as since
                      from pin p left join campaign_visit v on v.campaign_id = p.campaign_id and v.account_id = p.account_id
                     where p.account_id = :me and p.campaign_id is not null
                     order by p.place, p.id
                    """)
                .param("me", actor.id())
                .param("over", at(clock.instant().minus(LENGTH)))
                .query(row -> {
                    sinces.put(
                            row.getObject("campaign_id", UUID.class),
                            row.getTimestamp("since").toInstant());
                });
        return sinces;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
