package org.parley.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parley.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the people of these tests take positions. */
@Component
public class PositionCast {

    private final Positions positions;
    private final JdbcClient jdbc;

    PositionCast(Positions positions, JdbcClient jdbc) {
        this.positions = positions;
        this.jdbc = jdbc;
    }

    public PositionDetails details(UUID campaign, Step step, LocalDate day, Basis basis) {
        return new PositionDetails(campaign, step, day, basis, Confidence.LIKELY, "", "", null);
    }

    public UUID takes(UUID lawmaker, UUID campaign, Step step, LocalDate day, Basis basis) {
        UUID id = Ids.next();
        positions.record(id, lawmaker, details(campaign, step, day, basis));
        return id;
    }

    /** A campaign of Bea's, whoever is signed in. */
    public UUID campaign(String name) {
        UUID id = Ids.next();
        jdbc.sql(
                        "insert into campaign (id, version, name, started_on, owner_id) values (?, 0, ?, date '2026-01-01', ?)")
                .params(id, name, bea())
                .update();
        return id;
    }

    /** A public act that Bea wrote down, whoever is signed in. */
    public UUID takenBySomebodyElse(UUID lawmaker, UUID campaign, Step step, LocalDate day) {
        UUID id = Ids.next();
        jdbc.sql("""
                    insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, recorded_by, recorded_at)
                    values (?, 0, ?, ?, ?, ?, 'public act', 'sure', ?, now())
                    """).params(id, lawmaker, campaign, step.word(), day, bea()).update();
        return id;
    }

    private UUID bea() {
        UUID bea = Ids.next();
        jdbc.sql("insert into account (id, version, email, name, role) values (?, 0, ?, 'Bea Quist', 'officer')")
                .params(bea, bea + "@example.org")
                .update();
        return bea;
    }

    /** What counts: the latest of all, the latest public act, the latest private impression. */
    List<String> latest(UUID lawmaker, UUID campaign) {
        return jdbc.sql(
                        "select step, public_step, private_step from latest_position where lawmaker_id = ? and campaign_id = ?")
                .params(lawmaker, campaign)
                .query((row, number) -> {
                    List<String> steps = new ArrayList<>();
                    for (int column = 1; column <= 3; column++) {
                        steps.add(row.getString(column));
                    }
                    return steps;
                })
                .single();
    }
}
