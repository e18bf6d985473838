package org.parley.succession;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.commitment.EndedCommitments;
import org.parley.commitment.EndedCommitments.Left;
import org.parley.followup.FollowUps;
import org.parley.followup.WayBack;
import org.parley.position.EndedPositions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides what becomes of what is open with a lawmaker whose mandate ended, of one thing or of many at once. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class Reviews {

    private static final String SEAT = """
            select d.id from mandate d
             where d.lawmaker_id = :successor and d.id <> :mandate and (d.ended_on is null or d.ended_on >= :today)
             order by d.started_on desc nulls last, d.id desc limit 1
            """;

    private static final String WRITE = """
            insert into mandate_review (id, mandate_id, follow_up_id, commitment_id, position_id, choice, successor_id, decided_by,
                                        decided_at)
            values (:id, :mandate, case when :thing = 'FOLLOW_UP' then :about::uuid end,
                    case when :thing = 'COMMITMENT' then :about::uuid end, case when :thing = 'POSITION' then :about::uuid end,
                    :choice, :seat::uuid, :me, :now)
            """;

    private final EndList list;
    private final FollowUps followUps;
    private final EndedCommitments commitments;
    private final EndedPositions positions;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Reviews(
            EndList list,
            FollowUps followUps,
            EndedCommitments commitments,
            EndedPositions positions,
            JdbcClient jdbc,
            Actor actor,
            Clock clock) {
        this.list = list;
        this.followUps = followUps;
        this.commitments = commitments;
        this.positions = positions;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Decides the same about each of these, all or none.
     *
     * @param matters as they were seen
     * @param successor to whom they are carried; null unless they are
     * @throws ChangedMeanwhile when one of them was changed since it was seen, or somebody else decided about it
     * @throws Refusal when the mandate lasts, or the successor has no seat
     */
    public Decided decide(UUID mandate, List<Matter> matters, Choice choice, @Nullable UUID successor) {
        jdbc.sql("select id from mandate where id = :mandate for no key update")
                .param("mandate", mandate)
                .query(UUID.class)
                .list();
        EndLine end = list.one(mandate).orElseThrow(() -> new NotFound("end of a mandate", mandate));
        if (!end.over()) {
            throw new Refusal(
                    "succession.refusal.lasts", "mandate %s lasts until %s".formatted(mandate, end.endedOn()));
        }
        if (matters.isEmpty()) {
            throw new Refusal("succession.refusal.nothing", "nothing was chosen of mandate %s".formatted(mandate));
        }
        UUID seat = choice == Choice.CARRY ? seat(end, successor) : null;
        Map<UUID, Matter> open =
                list.matters(mandate).stream().collect(Collectors.toMap(Matter::id, Function.identity()));
        List<Decided.Step> steps = new ArrayList<>();
        for (Matter matter : matters) {
            Matter now = open.get(matter.id());
            if (now == null || now.seen() != matter.seen()) {
                throw new ChangedMeanwhile(matter.id(), matter.seen(), now == null ? -1 : now.seen());
            }
            Decided.Step step = done(end, matter, choice, successor);
            write(step, end, choice, seat);
            steps.add(step);
        }
        return new Decided(mandate, choice, List.copyOf(steps));
    }

    /**
     * Takes back what was decided at once.
     *
     * @throws ChangedMeanwhile when any of it was changed after that, or taken back before; then all stays as it is
     */
    public void takeBack(Decided decided) {
        for (Decided.Step step : decided.steps()) {
            if (jdbc.sql("delete from mandate_review where id = :id")
                            .param("id", step.review())
                            .update()
                    == 0) {
                throw new ChangedMeanwhile(step.id(), step.left(), -1);
            }
            WayBack way = step.way();
            switch (step.thing()) {
                case FOLLOW_UP -> {
                    if (way != null) {
                        followUps.takeBack(way);
                    }
                }
                case COMMITMENT -> commitments.takeBack(step.id(), new Left(step.left(), step.outlived()), step.copy());
                case POSITION -> {
                    if (decided.choice() != Choice.KEEP) {
                        positions.takeBack(step.id(), step.left(), step.copy());
                    }
                }
            }
        }
    }

    private Decided.Step done(EndLine end, Matter matter, Choice choice, @Nullable UUID successor) {
        return switch (matter.thing()) {
            case FOLLOW_UP -> passed(matter, choice, successor);
            case COMMITMENT -> settled(end, matter, choice, successor);
            case POSITION -> taken(matter, choice, successor);
        };
    }

    private Decided.Step passed(Matter matter, Choice choice, @Nullable UUID successor) {
        WayBack way = switch (choice) {
            case CARRY -> followUps.passOn(matter.id(), matter.seen(), whoever(successor));
            case KEEP -> null;
            case CLOSE -> followUps.close(matter.id(), matter.seen());
        };
        return new Decided.Step(Ids.next(), matter.thing(), matter.id(), matter.seen(), null, null, way);
    }

    private Decided.Step settled(EndLine end, Matter matter, Choice choice, @Nullable UUID successor) {
        UUID copy = choice == Choice.CARRY ? Ids.next() : null;
        Left left = switch (choice) {
            case CARRY ->
                commitments.carry(matter.id(), matter.seen(), end.endedOn(), whoever(successor), whoever(copy));
            case KEEP -> commitments.keep(matter.id(), matter.seen(), end.endedOn());
            case CLOSE -> commitments.lapse(matter.id(), matter.seen(), end.endedOn());
        };
        return new Decided.Step(Ids.next(), matter.thing(), matter.id(), left.version(), left.outlived(), copy, null);
    }

    private Decided.Step taken(Matter matter, Choice choice, @Nullable UUID successor) {
        UUID copy = choice == Choice.CARRY ? Ids.next() : null;
        long left = switch (choice) {
            case CARRY -> positions.carry(matter.id(), matter.seen(), whoever(successor), whoever(copy));
            case KEEP -> matter.seen();
            case CLOSE -> positions.retire(matter.id(), matter.seen());
        };
        return new Decided.Step(Ids.next(), matter.thing(), matter.id(), left, null, copy, null);
    }

    private void write(Decided.Step step, EndLine end, Choice choice, @Nullable UUID seat) {
        jdbc.sql(WRITE)
                .param("id", step.review())
                .param("mandate", end.mandate())
                .param("thing", step.thing().name())
                .param("about", step.id())
                .param("choice", choice.word())
                .param("seat", seat)
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The seat of the successor, who sits there today. */
    private UUID seat(EndLine end, @Nullable UUID successor) {
        if (successor == null || successor.equals(end.lawmaker())) {
            throw new Refusal("succession.refusal.who", "nobody else follows on mandate %s".formatted(end.mandate()));
        }
        return jdbc.sql(SEAT)
                .param("successor", successor)
                .param("mandate", end.mandate())
                .param("today", list.today())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal(
                        "succession.refusal.no-seat", "lawmaker %s has no seat to follow on".formatted(successor)));
    }

    private static UUID whoever(@Nullable UUID id) {
        return Objects.requireNonNull(id, "whoever takes it over is known by now");
    }
}
