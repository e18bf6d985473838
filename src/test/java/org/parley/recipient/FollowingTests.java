package org.parley.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.letter.LetterChoice;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The next letter goes to those who got the last one. */
@SpringBootTest
@Transactional
@SignedIn
class FollowingTests {

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
    private Following following;

    @Autowired
    private JdbcClient jdbc;

    private UUID campaign;
    private UUID parliament;
    private UUID house;
    private UUID mira;
    private UUID somchai;
    private UUID zoe;
    private UUID first;
    private UUID second;

    @BeforeEach
    void aLetterToThreeAndAnInstitution() {
        campaign = cast.campaign("Free the river");
        parliament = cast.parliament("Parliament of Norland");
        house = cast.chamber(parliament, "House of Norland", "lower");
        UUID senate = cast.chamber(parliament, "Senate of Norland", "upper");
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        somchai = cast.lawmaker("สมชาย", "ใจดี", house, "Liberals");
        zoe = cast.lawmaker("Zoë", "Ångström", senate, "Greens");
        first = letters.draft(cast.details(campaign, "Open letter on the river"));
        letters.write(first, letters.text(first).seen(), new LetterText("Dear members.", List.of()));
        UUID toHouse = mailing.address(first, AddresseeKind.CHAMBER, house, mira, somchai);
        picks.addItself(toHouse);
        mailing.address(first, parliament, zoe);
        second = letters.draft(cast.details(campaign, "Second letter on the river"));
    }

    @Test
    void itIsAddressedToTheSamePlacesAndGoesToTheSamePeople() {
        sending.markSent(RecipientFilter.all(first), LocalDate.of(2026, 3, 3), SentVia.HANDED_OVER);

        TakenOver taken = following.takeOver(second, first);

        assertThat(taken).isEqualTo(new TakenOver(4, 0, 0, 0));
        assertThat(addressees.of(second))
                .extracting(AddresseeLine::place, AddresseeLine::recipients)
                .containsExactly(tuple(house, 3L), tuple(parliament, 1L));
        assertThat(list(second)).allMatch(line -> line.state() == RecipientState.CHOSEN);
        assertThat(following.of(second)).map(LetterChoice::id).contains(first);
        assertThat(list(first)).allMatch(line -> line.state() == RecipientState.SENT);
    }

    @Test
    void whoWasLeftOutStaysLeftOutAndWhoLeftTheirSeatIsPassedOver() {
        recipients.exclude(only(first, somchai), "Asked not to be written to");
        jdbc.sql("update mandate set ended_on = date '2026-01-31' where lawmaker_id = :id")
                .param("id", zoe)
                .update();

        TakenOver taken = following.takeOver(second, first);

        assertThat(taken).isEqualTo(new TakenOver(3, 1, 0, 1));
        assertThat(list(second).stream().filter(line -> somchai.equals(line.lawmaker())))
                .extracting(RecipientLine::state, RecipientLine::excludedBecause)
                .containsExactly(tuple(RecipientState.EXCLUDED, "Asked not to be written to"));
        assertThat(list(second)).noneMatch(line -> zoe.equals(line.lawmaker()));
    }

    @Test
    void whomTheLetterHasAlreadyItKeeps() {
        mailing.address(second, AddresseeKind.CHAMBER, house, mira);
        recipients.exclude(only(second, mira), "Not this time");

        TakenOver taken = following.takeOver(second, first);

        assertThat(taken).isEqualTo(new TakenOver(3, 0, 1, 0));
        assertThat(recipients.line(mailing.recipient(second, mira)).state()).isEqualTo(RecipientState.EXCLUDED);
        assertThat(following.takeOver(second, first)).isEqualTo(new TakenOver(0, 0, 4, 0));
    }

    @Test
    void lettersDoNotFollowEachOtherInACircle() {
        following.takeOver(second, first);

        assertThatThrownBy(() -> following.takeOver(first, second))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("letter.refusal.circle");
        assertThatThrownBy(() -> following.takeOver(first, first)).isInstanceOf(Refusal.class);
    }

    @Test
    void theOtherLettersOfTheCampaignAreOffered() {
        UUID elsewhere = letters.draft(cast.details(cast.campaign("Free the press"), "A letter of others"));

        assertThat(following.choices(second, "", Pageable.ofSize(10)))
                .extracting(LetterChoice::id)
                .containsExactly(first)
                .doesNotContain(elsewhere);
        assertThat(following.choices(second, "open riv", Pageable.ofSize(10))).hasSize(1);
        assertThat(following.choices(second, "press", Pageable.ofSize(10))).isEmpty();
    }

    private RecipientFilter only(UUID letter, UUID lawmaker) {
        return RecipientFilter.only(letter, Set.of(mailing.recipient(letter, lawmaker)));
    }

    private List<RecipientLine> list(UUID letter) {
        return recipients.list(RecipientFilter.all(letter), Pageable.ofSize(10));
    }
}
