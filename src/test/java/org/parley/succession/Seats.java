package org.parley.succession;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.commitment.CommitmentDetails;
import org.parley.commitment.Commitments;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUps;
import org.parley.letter.Cast;
import org.parley.position.Basis;
import org.parley.position.PositionCast;
import org.parley.position.Step;
import org.parley.recipient.AddresseeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mira, who sits for Riverside, a campaign, and what is open with her. */
@Component
public class Seats {

    private final Cast cast;
    private final PositionCast stance;
    private final FollowUps followUps;
    private final Commitments commitments;
    private final Actor actor;
    private final JdbcClient jdbc;

    Seats(Cast cast, PositionCast stance, FollowUps followUps, Commitments commitments, Actor actor, JdbcClient jdbc) {
        this.cast = cast;
        this.stance = stance;
        this.followUps = followUps;
        this.commitments = commitments;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    /** Where these tests happen. */
    public record Place(UUID norland, UUID house, UUID senate, UUID southland, UUID mira, UUID campaign) {}

    public Place place() {
        UUID norland = cast.parliament("Parliament of Norland");
        UUID house = cast.chamber(norland, "House of Norland", "lower");
        UUID senate = cast.chamber(norland, "Senate of Norland", "upper");
        UUID southland = cast.chamber(cast.parliament("Parliament of Southland"), "Assembly of Southland", "single");
        return new Place(
                norland,
                house,
                senate,
                southland,
                cast.lawmaker("Mira", "Okafor", house, "Greens"),
                stance.campaign("Free the river"));
    }

    /** The only seat of somebody ends. */
    public UUID ends(UUID lawmaker, LocalDate day) {
        jdbc.sql("update mandate set ended_on = ?, end_reason = 'lost the seat' where lawmaker_id = ?")
                .params(day, lawmaker)
                .update();
        return jdbc.sql("select id from mandate where lawmaker_id = ?")
                .param(lawmaker)
                .query(UUID.class)
                .single();
    }

    public UUID sits(
            UUID lawmaker, UUID chamber, String constituency, @Nullable LocalDate from, @Nullable LocalDate until) {
        UUID id = Ids.next();
        jdbc.sql("""
                    insert into mandate (id, version, lawmaker_id, chamber_id, constituency, started_on, ended_on)
                    values (?, 0, ?, ?, ?, ?::date, ?::date)
                    """)
                .params(Arrays.asList(id, lawmaker, chamber, constituency, text(from), text(until)))
                .update();
        return id;
    }

    /** Somebody without a seat. */
    public UUID person(String name) {
        UUID id = Ids.next();
        jdbc.sql("insert into lawmaker (id, version, official_name) values (?, 0, ?)")
                .params(id, name)
                .update();
        return id;
    }

    public UUID followUp(UUID lawmaker, String what) {
        UUID id = Ids.next();
        followUps.raise(
                id, new FollowUpDetails(what, LocalDate.now(actor.zone()), actor.id(), About.lawmaker(lawmaker)));
        return id;
    }

    public UUID promise(UUID lawmaker, UUID campaign, LocalDate day) {
        UUID id = Ids.next();
        commitments.promise(
                id,
                AddresseeKind.LAWMAKER,
                lawmaker,
                new CommitmentDetails(campaign, "Put a question", day, null, null, null, ""),
                null);
        return id;
    }

    public UUID position(UUID lawmaker, UUID campaign, LocalDate day) {
        return stance.takes(lawmaker, campaign, Step.SUPPORTER, day, Basis.PUBLIC_ACT);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
