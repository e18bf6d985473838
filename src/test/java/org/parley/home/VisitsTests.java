package org.parley.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.MutableClock;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.letter.Cast;
import org.parley.savedview.Pins;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is new stays new for the length of a visit, on whatever device, and for each person by themselves. */
@SpringBootTest
@Transactional
@SignedIn
class VisitsTests {

    private static final Instant PINNED = Instant.parse("2026-11-20T08:00:00Z");

    @Autowired
    private Pins pins;

    @Autowired
    private Cast cast;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private final MutableClock clock = new MutableClock();
    private Visits visits;
    private UUID campaign;

    @BeforeEach
    void aPinnedCampaign() {
        visits = new Visits(jdbc, actor, clock);
        campaign = cast.campaign("Save the wetlands");
        pins.pinCampaign(campaign);
        jdbc.sql("update pin set pinned_at = timestamptz '2026-11-20 08:00Z'").update();
    }

    @Test
    void beforeTheFirstVisitWhatIsNewCameSinceItWasPinned() {
        assertThat(since()).isEqualTo(PINNED);
        visits.visit(campaign);
        assertThat(since()).isEqualTo(PINNED);
    }

    @Test
    void whatIsNewStaysSoForTheLengthOfAVisit() {
        Instant first = clock.instant();
        visits.visit(campaign);
        clock.pass(Duration.ofDays(1));
        assertThat(since()).isEqualTo(first);

        Instant second = clock.instant();
        visits.visit(campaign);
        clock.pass(Duration.ofMinutes(20));
        visits.visit(campaign);
        clock.pass(Duration.ofMinutes(20));
        visits.visit(campaign);
        assertThat(since()).isEqualTo(first);

        clock.pass(Visits.LENGTH.plusSeconds(1));
        assertThat(since()).isEqualTo(second.plus(Duration.ofMinutes(40)));
    }

    @Test
    void everybodyVisitsForThemselves() {
        Acting.as(jdbc, "Max Manager", Role.MANAGER, () -> visits.visit(campaign));
        clock.pass(Duration.ofDays(1));

        assertThat(since()).isEqualTo(PINNED);
        Acting.as(
                jdbc,
                "Max Manager",
                Role.MANAGER,
                () -> assertThat(visits.sinces()).isEmpty());
    }

    @Test
    void whatIsNotThereIsNotVisited() {
        visits.visit(UUID.randomUUID());

        assertThat(jdbc.sql("select from campaign_visit").query().listOfRows()).isEmpty();
    }

    private Instant since() {
        return visits.sinces().get(campaign);
    }
}
