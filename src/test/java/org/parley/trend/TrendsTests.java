package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.followup.Happened;
import org.parley.progress.CountedFilter;
import org.parley.progress.Measure;
import org.parley.progress.Place;
import org.parley.progress.Scope;
import org.parley.response.ResponseClass;
import org.parley.sample.Sampled;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What is counted over time is what stands in the tables, counted there one by one in another way. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.OFFICER)
class TrendsTests {

    private static final List<String> ANSWERS = List.of(
            "support",
            "refusal",
            "meeting offered",
            "material asked for",
            "public act without reply",
            "not my constituent");

    @Autowired
    private Trends trends;

    @Autowired
    private org.parley.progress.Counted counted;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Actor actor;

    private UUID campaign;
    private Scope scope;

    @BeforeEach
    void theSample() {
        campaign = Sampled.campaign(jdbc, actor.id());
        scope = Scope.ofCampaign(campaign);
    }

    @Test
    void responsesOfEachWeekAndClassAreThoseInTheTable() {
        Map<String, Long> counted = new HashMap<>();
        trends.responses(scope)
                .forEach(week -> week.numbers()
                        .forEach((kind, number) -> counted.put(week.span().first() + " " + kind.word(), number)));

        Map<String, Long> plain = new HashMap<>();
        rows().forEach(row -> plain.merge(monday(day(row, "received_on")) + " " + row.get("class"), 1L, Long::sum));

        assertThat(counted).isEqualTo(plain).isNotEmpty();
    }

    @Test
    void weeksFollowOneAnotherWithoutAGapAndBeginOnMondays() {
        List<Counted<ResponseClass>> weeks = trends.responses(scope);

        assertThat(weeks).extracting(week -> week.span().first().getDayOfWeek()).containsOnly(DayOfWeek.MONDAY);
        for (int i = 1; i < weeks.size(); i++) {
            assertThat(weeks.get(i).span().first())
                    .isEqualTo(weeks.get(i - 1).span().last().plusDays(1));
        }
    }

    @Test
    void timesTooLongForWeeksAreCountedByMonths() {
        jdbc.update(
                "update response set received_on = received_on - 700 where id = (select s.id from response s"
                        + " join recipient r on r.id = s.recipient_id join letter l on l.id = r.letter_id"
                        + " where l.campaign_id = ? limit 1)",
                campaign);

        List<Counted<ResponseClass>> months = trends.responses(scope);

        assertThat(months).allMatch(month -> month.span().isMonth());
        assertThat(months.stream()
                        .flatMap(month -> month.numbers().values().stream())
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(rows().size());
    }

    @Test
    void whoAnsweredByADayIsWhoAnsweredFirstByThen() {
        Curves curves = trends.answers(scope);
        Map<UUID, Integer> first = new HashMap<>();
        Map<UUID, UUID> parliament = new HashMap<>();
        for (Map<String, Object> row : rows()) {
            if (ANSWERS.contains(row.get("class"))) {
                UUID recipient = (UUID) row.get("recipient_id");
                int days = (int) (day(row, "received_on").toEpochDay()
                        - day(row, "sent_on").toEpochDay());
                first.merge(recipient, Math.max(days, 0), Math::min);
                parliament.put(recipient, (UUID) row.get("parliament_id"));
            }
        }

        assertThat(curves.parliaments()).isNotEmpty();
        for (int day : curves.days()) {
            assertThat(curves.all().answeredBy(day))
                    .isEqualTo(
                            first.values().stream().filter(days -> days <= day).count());
            for (Curve curve : curves.parliaments()) {
                assertThat(curve.answeredBy(day))
                        .isEqualTo(first.entrySet().stream()
                                .filter(one -> one.getValue() <= day
                                        && parliament.get(one.getKey()).equals(curve.parliament()))
                                .count());
            }
        }
        assertThat(curves.all().answeredBy(curves.last()))
                .isEqualTo(first.size())
                .isPositive();
        assertThat(curves.all().sent())
                .isEqualTo(jdbc.queryForObject(
                        "select count(*) from recipient r join letter l on l.id = r.letter_id"
                                + " where l.campaign_id = ? and r.sent_on is not null",
                        Long.class,
                        campaign));
    }

    @Test
    void theCurveEndsAtThoseWhoStandAsAnswered() {
        UUID silent = recipient("r.state = 'sent' and r.sent_on is not null");
        UUID answered = recipient("r.state = 'answered'");
        long before = ended();

        overrule(silent, "answered", 2);
        overrule(answered, "sent", 1);
        Curves curves = trends.answers(scope);
        int said = jdbc.queryForObject(
                "select current_date - 2 - sent_on from recipient where id = ?", Integer.class, silent);

        assertThat(ended()).isEqualTo(before).isEqualTo(standing());
        assertThat(curves.all().answeredBy(said) - curves.all().answeredBy(said - 1))
                .as("whoever is said to have answered counts from the day on which it was said")
                .isPositive();

        jdbc.update("update overruling set lifted_at = now(), lifted_by = ? where lifted_at is null", actor.id());
        assertThat(ended()).isEqualTo(before).isEqualTo(standing());

        jdbc.update("delete from response where recipient_id = ?", answered);
        assertThat(ended()).isEqualTo(before - 1).isEqualTo(standing());
    }

    @Test
    void theListBehindADayOfTheCurveIsWhoCountsThere() {
        overrule(recipient("r.state = 'sent' and r.sent_on is not null"), "answered", 1);
        Curves curves = trends.answers(scope);

        for (int day : curves.days()) {
            CountedFilter list = new CountedFilter(scope, Measure.ANSWERED, new Place.Everywhere(), day);
            assertThat(counted.count(list)).isEqualTo((int) curves.all().answeredBy(day));
            assertThat(counted.list(list, 0, 10_000)).hasSize((int) curves.all().answeredBy(day));
            for (Curve curve : curves.parliaments()) {
                assertThat(counted.count(list.at(new Place.In(Objects.requireNonNull(curve.parliament())))))
                        .isEqualTo((int) curve.answeredBy(day));
            }
        }
    }

    private UUID recipient(String where) {
        return jdbc.queryForObject(
                "select r.id from recipient r join letter l on l.id = r.letter_id where l.campaign_id = ? and " + where
                        + " order by r.id limit 1",
                UUID.class,
                campaign);
    }

    private void overrule(UUID recipient, String state, int daysAgo) {
        jdbc.update(
                "insert into overruling (id, recipient_id, state, because, overruled_by, overruled_at)"
                        + " values (uuidv7(), ?, ?, 'On the phone', ?, (current_date - ?) + time '12:00')",
                recipient,
                state,
                actor.id(),
                daysAgo);
    }

    private long ended() {
        Curves curves = trends.answers(scope);
        return curves.all().answeredBy(curves.last());
    }

    private long standing() {
        return counted.count(new CountedFilter(scope, Measure.ANSWERED, new Place.Everywhere()));
    }

    @Test
    void aLetterCountsWhatCameBackOnItAlone() {
        List<UUID> letters = jdbc.queryForList("select id from letter where campaign_id = ?", UUID.class, campaign);

        long overLetters = letters.stream()
                .flatMap(letter -> trends.responses(Scope.ofLetter(campaign, letter)).stream())
                .flatMap(week -> week.numbers().values().stream())
                .mapToLong(Long::longValue)
                .sum();

        assertThat(overLetters).isEqualTo(rows().size());
        assertThat(trends.responses(Scope.ofLetter(UUID.randomUUID(), letters.getFirst())))
                .as("a letter of another campaign")
                .isEmpty();
    }

    @Test
    void followUpsThatRestOnAHiddenContactAreNotCounted() {
        UUID other =
                jdbc.queryForObject("select id from account where email = 'noor.haddad@network.example'", UUID.class);
        UUID contact = UUID.randomUUID();
        jdbc.update(
                "insert into contact (id, version, kind, direction, happened_at, campaign_id, confidential, recorded_by)"
                        + " values (?, 0, 'call', 'together', now(), ?, true, ?)",
                contact,
                campaign,
                other);
        long before = raised();
        jdbc.update(
                "insert into follow_up (id, version, what, due_on, assignee_id, campaign_id, contact_id, raised_by)"
                        + " values (uuidv7(), 0, 'call again', current_date, ?, ?, ?, ?)",
                other,
                campaign,
                contact,
                other);

        long hidden = raised();
        jdbc.update("update contact set confidential = false where id = ?", contact);
        long shown = raised();

        assertThat(hidden).isEqualTo(before);
        assertThat(shown).isEqualTo(before + 1);
    }

    @Test
    void aCampaignOfWhichThereIsNothingHasNothing() {
        Scope nothing = Scope.ofCampaign(UUID.randomUUID());

        assertThat(trends.responses(nothing)).isEmpty();
        assertThat(trends.followUps(nothing)).isEmpty();
        assertThat(trends.answers(nothing).all().sent()).isZero();
        assertThat(trends.answers(nothing).days()).containsExactly(0);
    }

    private long raised() {
        return trends.followUps(scope).stream()
                .mapToLong(week -> week.of(Happened.What.RAISED))
                .sum();
    }

    private List<Map<String, Object>> rows() {
        return jdbc.queryForList(
                "select s.*, r.sent_on, r.parliament_id from response s, recipient r, letter l"
                        + " where s.recipient_id = r.id and l.id = r.letter_id and l.campaign_id = ?",
                campaign);
    }

    private static LocalDate day(Map<String, Object> row, String column) {
        return ((Date) row.get(column)).toLocalDate();
    }

    private static LocalDate monday(LocalDate day) {
        LocalDate monday = day;
        while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            monday = monday.minusDays(1);
        }
        return monday;
    }
}
