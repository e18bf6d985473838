package org.parley.trend.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ui.Paths;
import org.parley.chart.Cell;
import org.parley.chart.Picture;
import org.parley.chart.Row;
import org.parley.chart.Totals;
import org.parley.progress.Scope;
import org.parley.progress.Scoreboards;
import org.parley.sample.Sampled;
import org.parley.trend.ParliamentPlaces;
import org.parley.trend.Trends;
import org.parley.whip.Moves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every part of every picture over time opens a list of the length that it says, for the sample campaign and a letter of it. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
@ViewPackages(packages = "org.parley")
class EveryPartOpensItsListTests extends SpringBrowserlessTest {

    private static final Pattern NUMBER = Pattern.compile("^\\d[\\d,]*");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Actor actor;

    @Autowired
    private Trends trends;

    @Autowired
    private Moves moves;

    @Autowired
    private Scoreboards scoreboards;

    @Autowired
    private ParliamentPlaces places;

    private UUID campaign;
    private Scope scope;
    private Scope letter;

    @BeforeEach
    void theSample() {
        campaign = Sampled.campaign(jdbc, actor.id());
        scope = Scope.ofCampaign(campaign);
        letter = Scope.ofLetter(
                campaign,
                jdbc.queryForObject(
                        "select letter_id from recipient r join letter l on l.id = r.letter_id where l.campaign_id = ?"
                                + " and sent_on is not null group by 1 order by count(*) desc limit 1",
                        UUID.class,
                        campaign));
        jdbc.update("update follow_up set done_at = raised_at + interval '9 days', done_by = raised_by where id in"
                + " (select id from follow_up where done_at is null order by id limit 4)");
    }

    @Test
    void responsesByWeek() {
        walk(Objects.requireNonNull(ResponsesOverTime.picture(scope, trends.responses(scope))), 20);
        walk(Objects.requireNonNull(ResponsesOverTime.picture(letter, trends.responses(letter))), 10);
    }

    @Test
    void answersByDaysSinceSending() {
        walk(Objects.requireNonNull(AnswersOverTime.picture(scope, trends.answers(scope))), 30);
        walk(Objects.requireNonNull(AnswersOverTime.picture(letter, trends.answers(letter))), 15);
    }

    @Test
    void theFunnelToAction() {
        walk(
                Objects.requireNonNull(FunnelToAction.picture(
                        scope, scoreboards.of(scope).total().tally())),
                5);
        walk(
                Objects.requireNonNull(FunnelToAction.picture(
                        letter, scoreboards.of(letter).total().tally())),
                4);
    }

    @Test
    void parliamentsOnTheMap() {
        WorldOfAnswers world = new WorldOfAnswers(scoreboards, places);
        Picture map = Objects.requireNonNull(
                world.picture(scope, scoreboards.of(scope).rows()));

        walk(map, 8);
        assertThat(map.rows()).extracting(Row::brief).contains("EU", "GB", "NZ");
        assertThat(map.rows()).noneMatch(row -> Double.isNaN(row.x()));
    }

    @Test
    void followUpsRaisedAndDone() {
        walk(Objects.requireNonNull(FollowUpsOverTime.picture(scope, trends.followUps(scope))), 2);
    }

    @Test
    void positionsMoving() {
        LocalDate since = LocalDate.now().minusDays(30);
        List<UUID> people = jdbc.queryForList(
                "select distinct r.lawmaker_id from recipient r join letter l on l.id = r.letter_id"
                        + " where l.campaign_id = ? and r.lawmaker_id is not null order by 1 limit 12",
                UUID.class,
                campaign);
        String[] steps = {"champion", "supporter", "undecided", "sceptic", "opponent"};
        for (int i = 0; i < people.size(); i++) {
            takes(people.get(i), steps[i % 5], since.minusDays(i - 3L));
            if (i % 2 == 0) {
                takes(people.get(i), steps[(i + 1) % 3], since.plusDays(i));
            }
        }

        Picture ofAll = PositionsMoving.picture(scope, since, moves.since(campaign, null, since));
        Picture ofLetter = PositionsMoving.picture(letter, since, moves.since(campaign, letter.letter(), since));

        walk(Objects.requireNonNull(ofAll), 8);
        walk(Objects.requireNonNull(ofLetter), 3);
    }

    private void takes(UUID lawmaker, String step, LocalDate day) {
        jdbc.update("""
                insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, recorded_by, recorded_at)
                values (uuidv7(), 0, ?, ?, ?, ?, 'public act', 'sure', ?, now())
                """, lawmaker, campaign, step, day, actor.id());
    }

    private void walk(Picture picture, int atLeast) {
        Map<String, Long> said = new LinkedHashMap<>();
        for (Cell cell : cells(picture)) {
            Matcher number = NUMBER.matcher(cell.text());
            assertThat(number.find()).as(cell.text()).isTrue();
            if (!cell.href().isEmpty()) {
                said.put(cell.href(), Long.valueOf(number.group().replace(",", "")));
            }
        }
        Map<String, Long> found = new LinkedHashMap<>();
        said.keySet().forEach(path -> found.put(path, length(path)));

        assertThat(found).hasSizeGreaterThanOrEqualTo(atLeast).isEqualTo(said);
    }

    private static List<Cell> cells(Picture picture) {
        List<Cell> cells = new ArrayList<>();
        picture.rows().forEach(row -> cells.addAll(row.cells()));
        Totals totals = picture.totals();
        if (totals != null) {
            cells.addAll(totals.ofRows());
            cells.addAll(totals.ofColumns());
        }
        return cells.stream().filter(cell -> !cell.isNothing()).toList();
    }

    private static long length(String path) {
        Paths.open(path);
        List<Component> shown = UI.getCurrent()
                .getCurrentView()
                .getElement()
                .getChildren()
                .flatMap(child -> child.getComponent().stream())
                .flatMap(EveryPartOpensItsListTests::inside)
                .toList();
        return shown.stream()
                .filter(Grid.class::isInstance)
                .map(grid -> (long) ((Grid<?>) grid).getDataCommunicator().getDataProviderSize())
                .findFirst()
                .orElseGet(() -> shown.stream()
                        .filter(one -> one instanceof Span && one.getElement().hasAttribute("role"))
                        .map(one -> NUMBER.matcher(((Span) one).getText()))
                        .filter(Matcher::find)
                        .map(number -> Long.valueOf(number.group().replace(",", "")))
                        .findFirst()
                        .orElseThrow());
    }

    private static Stream<Component> inside(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(EveryPartOpensItsListTests::inside));
    }
}
