package org.parley.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.letter.LetterDetails;
import org.parley.letter.LetterLine;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.parley.letter.SealedTextStays;
import org.parley.letter.SealedVersion;
import org.parley.letter.WrittenText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A letter goes out: whoever received it, and what it said, is written down and stays. */
@SpringBootTest
@Transactional
@SignedIn
class SendingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Autowired
    private Cast cast;

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
    private JdbcClient jdbc;

    private UUID chamber;
    private UUID letter;
    private UUID addressee;

    @BeforeEach
    void aLetterToAParliament() {
        UUID parliament = cast.parliament("Parliament of Norland");
        chamber = cast.chamber(parliament, "House of Norland", "lower");
        letter = cast.letter("Open letter on the river");
        addressee = addressees.name(letter, AddresseeKind.PARLIAMENT, parliament);
    }

    @Test
    void theFirstSendingSealsTheTextWithTheChecksumThatAnybodyCanCompute() {
        addMembers(1);

        sending.markSent(RecipientFilter.all(letter), DAY, null);

        SealedVersion seal = letters.text(letter).seal();
        // printf 'Parley letter, form 2\nTitle: Open letter on the river\nLanguage: en\nAsk: Release the six\n\nDear
        // members,\n\nplease act.' | sha256sum
        assertThat(seal).isNotNull();
        assertThat(seal.checksum()).isEqualTo("a49d9960f269a1a7614a50e286fd9bed7f8242bfedd3e538ff08a634f04deb46");
        assertThat(seal.holds()).isTrue();
        assertThat(seal.by()).isEqualTo("Ana Duarte");
    }

    @Test
    void whatWasSealedStays() {
        addMembers(1);
        sending.markSent(RecipientFilter.all(letter), DAY, null);
        WrittenText text = letters.text(letter);
        LetterLine line = letters.details(letter);

        assertThatThrownBy(() -> letters.write(letter, text.seen(), new LetterText("Changed", List.of())))
                .isInstanceOf(SealedTextStays.class);
        assertThatThrownBy(() -> letters.correct(letter, line.seen(), cast.details(line.campaign(), "Another title")))
                .isInstanceOf(SealedTextStays.class);
    }

    @Test
    void whatIsNotSealedMayStillBeCorrectedAfterSending() {
        addMembers(1);
        sending.markSent(RecipientFilter.all(letter), DAY, null);
        LetterLine line = letters.details(letter);
        LetterDetails later = new LetterDetails(
                line.campaign(),
                line.title(),
                line.kind(),
                line.datedOn(),
                DAY.plusYears(1),
                line.language(),
                line.owner());

        letters.correct(letter, line.seen(), later);

        assertThat(letters.details(letter).answerBy()).isEqualTo(DAY.plusYears(1));
    }

    @Test
    void notEvenSqlChangesASealedText() {
        sealed();

        assertThatThrownBy(() -> jdbc.sql("update letter_version set text = 'x' where letter_id = ?")
                        .param(letter)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void notEvenSqlChangesASealedTitle() {
        sealed();

        assertThatThrownBy(() -> jdbc.sql("update letter set title = 'x' where id = ?")
                        .param(letter)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void notEvenSqlTakesAnAskOutOfASealedLetter() {
        sealed();

        assertThatThrownBy(() -> jdbc.sql("delete from ask where letter_id = ?")
                        .param(letter)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void howARecipientWasCalledAndSatStaysAsItWasAtSending() {
        UUID mira = cast.lawmaker("Mira", "Okafor", chamber, "Greens");
        cast.channel(mira, "email", "mira@example.org", "works");
        picks.add(addressee, RecipientPick.only(Set.of(mira)));
        sending.markSent(RecipientFilter.all(letter), DAY, null);

        cast.joins(mira, "Liberals");

        RecipientLine line = only();
        assertThat(line.party()).isEqualTo("Greens");
        assertThat(line.name()).isEqualTo("Mira Okafor");
        assertThat(line.chamber()).isEqualTo("House of Norland");
        assertThat(line.constituency()).isEqualTo("Riverside");
        assertThat(line.sentOn()).isEqualTo(DAY);
        assertThat(line.sentVia()).isEqualTo(SentVia.EMAIL);
    }

    @Test
    void beforeSendingARecipientIsShownAsTheyAreToday() {
        UUID mira = cast.lawmaker("Mira", "Okafor", chamber, "Greens");
        picks.add(addressee, RecipientPick.only(Set.of(mira)));

        cast.joins(mira, "Liberals");

        assertThat(only().party()).isEqualTo("Liberals");
    }

    @Test
    void whoCannotBeReachedStaysUnsentUnlessSaidHowTheyGotIt() {
        UUID mira = cast.lawmaker("Mira", "Okafor", chamber, "Greens");
        cast.channel(mira, "email", "gone@example.org", "bounced");
        cast.channel(mira, "phone", "+1 555 0100", "works");
        picks.add(addressee, RecipientPick.only(Set.of(mira)));

        Sent first = sending.markSent(RecipientFilter.all(letter), DAY, null);
        Sent second = sending.markSent(RecipientFilter.all(letter), DAY, SentVia.HANDED_OVER);

        assertThat(first).isEqualTo(new Sent(0, 1));
        assertThat(second).isEqualTo(new Sent(1, 0));
        assertThat(only().sentVia()).isEqualTo(SentVia.HANDED_OVER);
    }

    @Test
    void nobodySentSealsNothing() {
        sending.markSent(RecipientFilter.all(letter), DAY, null);

        assertThat(letters.text(letter).seal()).isNull();
    }

    @Test
    void theExcludedAndThoseSentBeforeAreNotSentAgain() {
        addMembers(3);
        UUID first = recipients
                .list(RecipientFilter.all(letter), Pageable.ofSize(1))
                .getFirst()
                .id();
        recipients.exclude(RecipientFilter.only(letter, Set.of(first)), "Asked not to be written to");

        assertThat(sending.markSent(RecipientFilter.all(letter), DAY, null).sent())
                .isEqualTo(2);
        assertThat(sending.markSent(RecipientFilter.all(letter), DAY, null).sent())
                .isZero();
    }

    @Test
    void threeThousandAreMarkedInOneGo() {
        addMembers(3_000);

        Sent sent = sending.markSent(RecipientFilter.all(letter), DAY, null);

        assertThat(sent).isEqualTo(new Sent(3_000, 0));
        assertThat(recipients.count(RecipientFilter.all(letter).showing(RecipientShow.SENT)))
                .isEqualTo(3_000);
    }

    @Test
    void aLetterWithoutATextIsNotSent() {
        UUID empty = letters.draft(cast.details(cast.campaign("Another"), "Nothing to say"));
        UUID to = addressees.name(empty, AddresseeKind.CHAMBER, chamber);
        picks.addItself(to);

        assertThatThrownBy(() -> sending.markSent(RecipientFilter.all(empty), DAY, SentVia.PUBLISHED))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("letter.refusal.no-text");
    }

    @Test
    void tomorrowIsNotADayOnWhichALetterWasSent() {
        LocalDate dayAfterTomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2);

        assertThatThrownBy(() -> sending.markSent(RecipientFilter.all(letter), dayAfterTomorrow, null))
                .isInstanceOf(Refusal.class);
    }

    private void addMembers(int many) {
        cast.lawmakers(chamber, many);
        picks.add(
                addressee,
                new RecipientPick("", null, chamber, null, null, null, "", null, null, null, null, null, null));
    }

    private void sealed() {
        addMembers(1);
        sending.markSent(RecipientFilter.all(letter), DAY, null);
    }

    private RecipientLine only() {
        return recipients.list(RecipientFilter.all(letter), Pageable.ofSize(2)).getFirst();
    }
}
