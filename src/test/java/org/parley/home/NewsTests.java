package org.parley.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.letter.Letters;
import org.parley.position.PositionCast;
import org.parley.position.Step;
import org.parley.recipient.Mailing;
import org.parley.savedview.Pins;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is new on a pinned campaign is counted and listed by the same rows, and nobody counts what they may not see. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER, name = "Max Manager")
class NewsTests {

    private final Instant yesterday = Instant.now().minusSeconds(86_400);

    @Autowired
    private News news;

    @Autowired
    private Pins pins;

    @Autowired
    private Mailing mailing;

    @Autowired
    private PositionCast stance;

    @Autowired
    private Letters letters;

    @Autowired
    private JdbcClient jdbc;

    private Mailing.ToTwo river;
    private UUID campaign;
    private UUID mona;

    @BeforeEach
    void aLetterThatWentToTwo() {
        river = mailing.toTwo();
        campaign = letters.details(river.letter()).campaign();
        mona = Acting.account(jdbc, "Mona Boss", Role.MANAGER);
        jdbc.sql("""
                    update recipient set state = 'sent', sent_on = date '2026-03-02', sent_by = ?, sent_via = 'email',
                           name_as_sent = 'Somebody' where letter_id = ?
                    """).params(mona, river.letter()).update();
    }

    @Test
    void everyKindOfNewsIsCountedAndEveryNumberOpensAsMany() {
        everythingNew();

        Map<NewsKind, Integer> counts = news.counts(campaign, yesterday);

        assertThat(counts.keySet()).containsExactly(NewsKind.values());
        counts.forEach((kind, number) -> {
            NewsFilter only = new NewsFilter(campaign, yesterday, kind);
            assertThat(news.count(only)).as(kind.word()).isEqualTo(number);
            assertThat(news.list(only, PageRequest.of(0, 50))).as(kind.word()).hasSize(number);
        });
        NewsFilter all = new NewsFilter(campaign, yesterday, null);
        assertThat(news.count(all))
                .isEqualTo(counts.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(news.list(all, PageRequest.of(1, 4))).hasSize(news.count(all) - 4);
        assertThat(news.list(all, PageRequest.of(0, 50)))
                .extracting(NewsLine::what)
                .contains("Asks the minister", "Call again");
        assertThat(news.list(all.of(NewsKind.RESPONSES), PageRequest.of(0, 5)))
                .extracting(NewsLine::name, NewsLine::word, NewsLine::who)
                .containsExactly(tuple("Somebody", "support", "Mona Boss"));
    }

    @Test
    void whatIsOlderOrOfAnotherCampaignIsNotNew() {
        everythingNew();

        assertThat(news.counts(campaign, Instant.now().plusSeconds(60))).isEmpty();
        assertThat(news.counts(stance.campaign("Another campaign"), yesterday)).isEmpty();
    }

    @Test
    void aConfidentialContactAndWhatRestsOnItIsNewToWhoeverMaySeeItAlone() {
        UUID secret = contact(true);
        promise(secret);
        followUp(secret);

        Acting.as(jdbc, "Olga Officer", Role.OFFICER, () -> {
            assertThat(news.counts(campaign, yesterday)).isEmpty();
            for (NewsKind kind : NewsKind.values()) {
                assertThat(news.list(new NewsFilter(campaign, yesterday, kind), PageRequest.of(0, 5)))
                        .isEmpty();
            }
        });
        assertThat(news.counts(campaign, yesterday).keySet())
                .containsExactly(NewsKind.COMMITMENTS, NewsKind.CONTACTS, NewsKind.FOLLOW_UPS);
    }

    @Test
    void whatWasTakenOutAndWhatIsUnrelatedIsNoNews() {
        promise(null);
        act("unrelated");
        stance.takenBySomebodyElse(river.mira(), campaign, Step.SUPPORTER, LocalDate.of(2026, 3, 4));
        jdbc.sql("update commitment set removed_at = now(), removed_by = ?")
                .param(mona)
                .update();
        jdbc.sql("update position set removed_at = now(), removed_by = ?")
                .param(mona)
                .update();

        assertThat(news.counts(campaign, yesterday)).isEmpty();
    }

    @Test
    void thePinnedCampaignsComeInTheirOrderWithWhatIsNewOnEach() {
        UUID quiet = stance.campaign("A quiet one");
        pins.pinCampaign(quiet);
        pins.pinCampaign(campaign);
        jdbc.sql("update pin set pinned_at = now() - interval '1 day'").update();
        everythingNew();

        List<MyCampaign> mine = news.mine();

        assertThat(mine).extracting(MyCampaign::id).containsExactly(quiet, campaign);
        assertThat(mine.getFirst().news()).isEmpty();
        assertThat(mine.getLast().news()).hasSize(NewsKind.values().length);
        Acting.as(
                jdbc,
                "Olga Officer",
                Role.OFFICER,
                () -> assertThat(news.mine()).isEmpty());
    }

    @Test
    void wordsOfAddressesAreKnownAgain() {
        assertThat(Arrays.stream(NewsKind.values()).map(NewsKind::word).map(NewsKind::of))
                .allSatisfy(kind -> assertThat(kind).isPresent());
        assertThat(NewsKind.of("x' or true")).isEmpty();
    }

    private void everythingNew() {
        jdbc.sql("""
                    insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                    values (uuidv7(), 0, ?, date '2026-03-10', 'email', 'support', ?)
                    """)
                .params(mailing.recipient(river.letter(), river.mira()), mona)
                .update();
        promise(null);
        act("asked for");
        contact(false);
        contact(false);
        stance.takenBySomebodyElse(river.mira(), campaign, Step.SUPPORTER, LocalDate.of(2026, 3, 4));
        followUp(null);
    }

    private UUID contact(boolean confidential) {
        UUID id = Ids.next();
        jdbc.sql("""
                    insert into contact (id, version, kind, direction, happened_at, campaign_id, confidential, recorded_by)
                    values (?, 0, 'meeting', 'together', timestamptz '2026-03-05 10:00Z', ?, ?, ?)
                    """).params(id, campaign, confidential, mona).update();
        jdbc.sql("insert into contact_lawmaker (contact_id, lawmaker_id) values (?, ?)")
                .params(id, river.mira())
                .update();
        return id;
    }

    private void promise(@Nullable UUID contact) {
        jdbc.sql("""
                    insert into commitment (id, version, lawmaker_id, campaign_id, what, promised_on, state, contact_id, recorded_by, recorded_at)
                    values (uuidv7(), 0, ?, ?, 'Asks the minister', date '2026-03-04', 'open', ?, ?, now())
                    """)
                .params(Arrays.asList(river.mira(), campaign, contact, mona))
                .update();
    }

    private void followUp(@Nullable UUID contact) {
        jdbc.sql("""
                    insert into follow_up (id, version, what, due_on, assignee_id, campaign_id, contact_id, raised_by, done_by, done_at)
                    values (uuidv7(), 0, 'Call again', date '2026-03-04', ?, ?, ?, ?, ?, now())
                    """).params(Arrays.asList(mona, campaign, contact, mona, mona)).update();
    }

    private void act(String bearing) {
        UUID id = Ids.next();
        jdbc.sql("""
                    insert into parliamentary_action (id, version, parliament_id, kind, stage, title, acted_on, recorded_by, recorded_at)
                    select ?, 0, h.parliament_id, ?, 'tabled', 'Motion on the river', date '2026-03-06', ?, now() from chamber h where h.id = ?
                    """).params(id, "motion", mona, river.house()).update();
        jdbc.sql("""
                    insert into action_bearing (id, version, action_id, letter_id, bearing, reason, said_by, said_at)
                    values (uuidv7(), 0, ?, ?, ?, 'as we asked', ?, now())
                    """).params(id, river.letter(), bearing, mona).update();
    }
}
