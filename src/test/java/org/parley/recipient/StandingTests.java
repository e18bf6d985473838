package org.parley.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.position.Basis;
import org.parley.position.PositionCast;
import org.parley.position.Stand;
import org.parley.position.Step;
import org.parley.recipient.ui.RecipientLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.annotation.Transactional;

/** Recipients are picked, and narrowed, by where they stand on what the letter's campaign wants. */
@SpringBootTest
@Transactional
@SignedIn
class StandingTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final Stand SUPPORTERS = new Stand(Step.SUPPORTER, null);
    private static final Stand OPPONENTS = new Stand(Step.OPPONENT, null);
    private static final Stand UNKNOWN = new Stand(null, null);

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private PositionCast stance;

    @Autowired
    private Letters letters;

    @Autowired
    private Picks picks;

    @Autowired
    private Recipients recipients;

    private Mailing.ToTwo river;
    private UUID campaign;

    @BeforeEach
    void aLetterToMiraAndBen() {
        river = mailing.toTwo();
        campaign = letters.details(river.letter()).campaign();
    }

    @Test
    void theLatestPositionNarrows() {
        stance.takes(river.mira(), campaign, Step.OPPONENT, MARCH, Basis.PUBLIC_ACT);
        stance.takes(river.mira(), campaign, Step.SUPPORTER, MARCH.plusDays(1), Basis.PRIVATE_IMPRESSION);

        assertThat(narrowed(SUPPORTERS)).containsExactly("Mira Okafor");
        assertThat(narrowed(OPPONENTS)).isEmpty();
        assertThat(narrowed(UNKNOWN)).containsExactly("Ben Adeyemi");
    }

    @Test
    void publicActsAndPrivateImpressionsNarrowApart() {
        stance.takes(river.mira(), campaign, Step.OPPONENT, MARCH, Basis.PUBLIC_ACT);
        stance.takes(river.mira(), campaign, Step.SUPPORTER, MARCH.plusDays(1), Basis.PRIVATE_IMPRESSION);

        assertThat(narrowed(OPPONENTS.by(Basis.PUBLIC_ACT))).containsExactly("Mira Okafor");
        assertThat(narrowed(SUPPORTERS.by(Basis.PUBLIC_ACT))).isEmpty();
        assertThat(narrowed(SUPPORTERS.by(Basis.PRIVATE_IMPRESSION))).containsExactly("Mira Okafor");
        stance.takes(river.ben(), campaign, Step.SCEPTIC, MARCH, Basis.PRIVATE_IMPRESSION);
        assertThat(narrowed(UNKNOWN.by(Basis.PUBLIC_ACT))).containsExactly("Ben Adeyemi");
        assertThat(narrowed(UNKNOWN.by(Basis.PRIVATE_IMPRESSION))).isEmpty();
    }

    @Test
    void whatTheyThinkOfAnotherCampaignDoesNotCount() {
        stance.takes(river.mira(), cast.campaign("Save the marsh"), Step.SUPPORTER, MARCH, Basis.PUBLIC_ACT);

        assertThat(narrowed(SUPPORTERS)).isEmpty();
        assertThat(narrowed(UNKNOWN)).containsExactlyInAnyOrder("Ben Adeyemi", "Mira Okafor");
        assertThat(picked(SUPPORTERS)).isEmpty();
    }

    @Test
    void anInstitutionStandsNowhereAndIsNotAmongThoseOfWhomNobodyKnows() {
        picks.addItself(river.addressee());

        assertThat(narrowed(UNKNOWN)).containsExactlyInAnyOrder("Ben Adeyemi", "Mira Okafor");
    }

    @Test
    void whoStandsSomewhereIsPickedAndCounted() {
        UUID zoe = cast.lawmaker("Zoë", "Ångström", river.house(), "Greens");
        UUID ravi = cast.lawmaker("Ravi", "Lund", river.house(), "Greens");
        stance.takes(zoe, campaign, Step.SUPPORTER, MARCH, Basis.PUBLIC_ACT);
        stance.takes(river.mira(), campaign, Step.SUPPORTER, MARCH, Basis.PUBLIC_ACT);

        assertThat(picked(SUPPORTERS)).containsExactly(zoe);
        assertThat(picked(UNKNOWN)).containsExactly(ravi);
        assertThat(picks.count(river.letter(), pick(SUPPORTERS))).isEqualTo(1);

        Added added = picks.add(river.addressee(), pick(SUPPORTERS));

        assertThat(added).isEqualTo(new Added(1, 1, 0));
        assertThat(narrowed(SUPPORTERS)).containsExactly("Zoë Ångström", "Mira Okafor");
    }

    @Test
    void theAddressSaysIt() {
        for (Stand stand :
                List.of(SUPPORTERS, UNKNOWN, OPPONENTS.by(Basis.PUBLIC_ACT), UNKNOWN.by(Basis.PRIVATE_IMPRESSION))) {
            RecipientFilter filter = RecipientFilter.all(river.letter()).standing(stand);

            assertThat(RecipientLinks.recipients(filter)).endsWith("position=" + stand.word());
            assertThat(RecipientLinks.recipients(
                            river.letter(), RecipientLinks.query(filter).parameters()))
                    .isEqualTo(filter);
        }
        assertThat(RecipientLinks.recipients(river.letter(), QueryParameters.of("position", "friend")))
                .isEqualTo(RecipientFilter.all(river.letter()));
    }

    /** The names in the list, which are as many as are counted. */
    private List<String> narrowed(Stand stand) {
        RecipientFilter filter = RecipientFilter.all(river.letter()).standing(stand);
        List<String> names = recipients.list(filter, Pageable.ofSize(20)).stream()
                .map(RecipientLine::name)
                .toList();
        assertThat(recipients.count(filter)).isEqualTo(names.size());
        return names;
    }

    private List<UUID> picked(Stand stand) {
        return picks.list(river.letter(), pick(stand), Pageable.ofSize(20)).stream()
                .map(PickLine::lawmaker)
                .toList();
    }

    private RecipientPick pick(Stand stand) {
        return RecipientPick.of(river.parliament()).standing(stand);
    }
}
