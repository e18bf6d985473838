package org.parley.whip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.position.Basis;
import org.parley.position.Level;
import org.parley.position.PositionCast;
import org.parley.position.Stand;
import org.parley.position.Step;
import org.parley.position.WeightDetails;
import org.parley.position.Weights;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Mailing;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.Recipients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Every number of a whip count is as long as the list that it opens. */
@SpringBootTest
@Transactional
@SignedIn
class WhipsTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final Stand UNKNOWN = new Stand(null, null);
    private static final Stand SUPPORTERS = new Stand(Step.SUPPORTER, null);
    private static final Stand OPPONENTS = new Stand(Step.OPPONENT, null);

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private PositionCast stance;

    @Autowired
    private Letters letters;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Picks picks;

    @Autowired
    private Weights weights;

    @Autowired
    private Whips whips;

    @Autowired
    private JdbcClient jdbc;

    private Mailing.ToTwo river;
    private UUID campaign;
    private UUID zoe;

    /** Mira is against it in public and for it in private; of Ben nobody knows; Zoë gets no letter and is for it. */
    @BeforeEach
    void aCampaignThatKnowsAFew() {
        river = mailing.toTwo();
        campaign = letters.details(river.letter()).campaign();
        zoe = cast.lawmaker("Zoë", "Ångström", river.house(), "Greens");
        stance.takes(river.mira(), campaign, Step.OPPONENT, MARCH, Basis.PUBLIC_ACT);
        stance.takes(river.mira(), campaign, Step.SUPPORTER, MARCH.plusDays(1), Basis.PRIVATE_IMPRESSION);
        stance.takes(zoe, campaign, Step.SUPPORTER, MARCH, Basis.PUBLIC_ACT);
        picks.addItself(river.addressee());
    }

    @Test
    void aCampaignCountsWhomItWritesToAndOfWhomItKnows() {
        WhipCount count = whips.ofCampaign(campaign);

        assertThat(count.people()).isEqualTo(3);
        assertThat(count.of(SUPPORTERS)).isEqualTo(2);
        assertThat(count.of(OPPONENTS)).isZero();
        assertThat(count.of(UNKNOWN)).isEqualTo(1);
        assertThat(count.of(OPPONENTS.by(Basis.PUBLIC_ACT))).isEqualTo(1);
        assertThat(count.of(SUPPORTERS.by(Basis.PUBLIC_ACT))).isEqualTo(1);
        assertThat(count.of(SUPPORTERS.by(Basis.PRIVATE_IMPRESSION))).isEqualTo(1);
        assertThat(count.of(UNKNOWN.by(Basis.PRIVATE_IMPRESSION))).isEqualTo(2);
    }

    @Test
    void everyNumberOfACampaignIsAsLongAsItsList() {
        WhipCount count = whips.ofCampaign(campaign);

        for (Stand stand : everywhere()) {
            WhipFilter filter = new WhipFilter(campaign, "", stand);
            assertThat(whips.list(filter, Pageable.ofSize(20))).as(stand.word()).hasSize((int) count.of(stand));
            assertThat(whips.count(filter)).isEqualTo((int) count.of(stand));
            assertThat(whips.people(filter)).hasSize((int) count.of(stand));
        }
        assertThat(whips.count(new WhipFilter(campaign, "", null))).isEqualTo(3);
    }

    @Test
    void everyNumberOfALetterIsAsLongAsItsRecipients() {
        recipients.exclude(RecipientFilter.only(river.letter(), Set.of(of(river.ben()))), "On leave");
        UUID ravi = cast.lawmaker("Ravi", "Lund", river.house(), "Greens");
        mailing.address(river.letter(), AddresseeKind.CHAMBER, river.house(), ravi);

        WhipCount count = whips.ofLetter(river.letter());

        assertThat(count.people()).isEqualTo(2);
        for (Stand stand : everywhere()) {
            RecipientFilter filter = RecipientFilter.all(river.letter())
                    .showing(RecipientShow.ADDRESSED)
                    .standing(stand);
            assertThat(recipients.count(filter)).as(stand.word()).isEqualTo(count.of(stand));
        }
        assertThat(count.of(SUPPORTERS)).isEqualTo(1);
        assertThat(count.of(UNKNOWN)).isEqualTo(1);
    }

    @Test
    void aPersonWhoGetsTwoLettersIsCountedOnceInTheirCampaign() {
        UUID second = letters.draft(cast.details(campaign, "A reminder"));
        mailing.address(second, river.parliament(), river.mira(), river.ben());

        assertThat(whips.ofCampaign(campaign).people()).isEqualTo(3);
    }

    @Test
    void anotherCampaignKnowsNothing() {
        assertThat(whips.ofCampaign(cast.campaign("Save the marsh")).people()).isZero();
    }

    @Test
    void theListSaysWhatCountsAndIsSearchedAndOrdered() {
        weights.weigh(
                river.mira(),
                campaign,
                weights.of(river.mira(), campaign).version(),
                new WeightDetails(Level.HIGH, null));

        WhipLine mira = whips.list(new WhipFilter(campaign, "okafor mir", null), Pageable.ofSize(20))
                .getFirst();

        assertThat(mira.latest()).satisfies(latest -> {
            assertThat(latest.step()).isEqualTo(Step.SUPPORTER);
            assertThat(latest.day()).isEqualTo(MARCH.plusDays(1));
        });
        assertThat(mira.publicly()).isEqualTo(Step.OPPONENT);
        assertThat(mira.influence()).isEqualTo(Level.HIGH);
        assertThat(whips.count(new WhipFilter(campaign, "%", null))).isZero();
        assertThat(names(Sort.by("influence"))).startsWith("Mira Okafor");
        assertThat(names(Sort.by(Sort.Direction.DESC, "step"))).startsWith("Ben Adeyemi");
        assertThat(names(Sort.by("unknown"))).containsExactly("Ben Adeyemi", "Zoë Ångström", "Mira Okafor");
    }

    /** The contact may be confidential, and a list is read by everybody. */
    @Test
    void whatWasQuotedFromAContactIsNotInTheList() {
        UUID contact = Ids.next();
        jdbc.sql("""
                    insert into contact (id, version, kind, direction, happened_at, confidential, recorded_by)
                    select ?, 0, 'call', 'we to them', now(), true, recorded_by from position limit 1
                    """).param(contact).update();
        jdbc.sql(
                        "update position set link = 'https://norland.example/x', quote = 'Aye', contact_id = ? where lawmaker_id = ?")
                .params(contact, zoe)
                .update();
        jdbc.sql("update position set quote = 'Nay' where lawmaker_id = ?")
                .param(river.mira())
                .update();

        List<WhipLine> read = new ArrayList<>();
        whips.each(new WhipFilter(campaign, "", null), Sort.unsorted(), read::add);

        assertThat(read.toString()).contains("Nay").doesNotContain("Aye", "norland.example");
    }

    private List<String> names(Sort sort) {
        return whips.list(new WhipFilter(campaign, "", null), PageRequest.of(0, 20, sort)).stream()
                .map(WhipLine::name)
                .toList();
    }

    private UUID of(UUID lawmaker) {
        return jdbc.sql("select id from recipient where letter_id = ? and lawmaker_id = ?")
                .params(river.letter(), lawmaker)
                .query(UUID.class)
                .single();
    }

    private static List<Stand> everywhere() {
        List<Stand> stands = new ArrayList<>(Stand.LATEST);
        for (Basis basis : Basis.values()) {
            Stand.LATEST.forEach(stand -> stands.add(stand.by(basis)));
        }
        return stands;
    }
}
