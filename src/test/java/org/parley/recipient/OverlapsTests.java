package org.parley.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.letter.Cast;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.annotation.Transactional;

/** Before a second letter goes out, the desk sees who got the first. */
@SpringBootTest
@Transactional
@SignedIn
class OverlapsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Letters letters;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Picks picks;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Sending sending;

    @Autowired
    private Overlaps overlaps;

    private UUID campaign;
    private UUID parliament;
    private UUID mira;
    private UUID somchai;
    private UUID zoe;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoLettersOfOneCampaign() {
        campaign = cast.campaign("Free the river");
        parliament = cast.parliament("Parliament of Norland");
        UUID house = cast.chamber(parliament, "House of Norland", "lower");
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        somchai = cast.lawmaker("สมชาย", "ใจดี", house, "Liberals");
        zoe = cast.lawmaker("Zoë", "Ångström", house, "Greens");
        first = letter("The first letter", mira, somchai);
        second = letter("The second letter", mira, somchai, zoe);
    }

    @Test
    void whoGotAnEarlierLetterAndAnsweredItIsCountedAndListed() {
        sending.markSent(RecipientFilter.all(first), DAY, SentVia.HANDED_OVER);
        cast.comesBack(mailing.recipient(first, mira), "support");

        assertThat(overlaps.of(second)).containsExactly(new OverlapLine(first, "The first letter", Cast.DAY, 2, 1));
        assertThat(people(second, new Earlier(first, false))).containsExactlyInAnyOrder(mira, somchai);
        assertThat(people(second, new Earlier(first, true))).containsExactly(mira);
        assertThat(overlaps.of(first)).as("the second was not sent").isEmpty();
    }

    @Test
    void whoIsLeftOutDoesNotCount() {
        sending.markSent(RecipientFilter.all(first), DAY, SentVia.HANDED_OVER);

        recipients.exclude(RecipientFilter.only(second, Set.of(mailing.recipient(second, mira))), "Got the first");

        assertThat(overlaps.of(second)).extracting(OverlapLine::got).containsExactly(1L);
    }

    @Test
    void anInstitutionGotItToo() {
        UUID toFirst = addressees.of(first).getFirst().id();
        UUID toSecond = addressees.of(second).getFirst().id();
        picks.addItself(toFirst);
        picks.addItself(toSecond);
        sending.markSent(RecipientFilter.all(first), DAY, SentVia.HANDED_OVER);

        assertThat(overlaps.of(second)).extracting(OverlapLine::got).containsExactly(3L);
        assertThat(recipients.count(RecipientFilter.all(second).after(new Earlier(first, false))))
                .isEqualTo(3);
    }

    @Test
    void whatOtherCampaignsSentIsTheirs() {
        UUID elsewhere = letters.draft(cast.details(cast.campaign("Free the press"), "A letter of others"));
        letters.write(elsewhere, letters.text(elsewhere).seen(), new LetterText("Dear members.", List.of()));
        mailing.address(elsewhere, parliament, mira);
        sending.markSent(RecipientFilter.all(elsewhere), DAY, SentVia.HANDED_OVER);

        assertThat(overlaps.of(second)).isEmpty();
    }

    @Test
    void whoHasAnsweredBeforeIsPicked() {
        sending.markSent(RecipientFilter.all(first), DAY, SentVia.HANDED_OVER);
        cast.comesBack(mailing.recipient(first, mira), "support");
        UUID third = letters.draft(cast.details(campaign, "The third letter"));

        assertThat(picked(third, true)).containsExactly(mira);
        assertThat(picked(third, false)).containsExactlyInAnyOrder(somchai, zoe);
    }

    private List<UUID> picked(UUID letter, boolean answered) {
        RecipientPick pick =
                new RecipientPick("", parliament, null, null, null, null, "", null, null, answered, null, null, null);
        return picks.list(letter, pick, Pageable.ofSize(10)).stream()
                .map(PickLine::lawmaker)
                .toList();
    }

    private List<UUID> people(UUID letter, Earlier earlier) {
        return recipients.list(RecipientFilter.all(letter).after(earlier), Pageable.ofSize(10)).stream()
                .map(RecipientLine::lawmaker)
                .toList();
    }

    private UUID letter(String title, UUID... people) {
        UUID letter = letters.draft(cast.details(campaign, title));
        letters.write(letter, letters.text(letter).seen(), new LetterText("Dear members.", List.of()));
        mailing.address(letter, parliament, people);
        return letter;
    }
}
