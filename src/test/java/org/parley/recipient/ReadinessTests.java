package org.parley.recipient;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.transaction.annotation.Transactional;

/** Before a letter goes out, the desk sees what it lacks. */
@SpringBootTest
@Transactional
@SignedIn
class ReadinessTests {

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
    private Readiness readiness;

    private UUID parliament;
    private UUID mira;
    private UUID zoe;

    @BeforeEach
    void aParliament() {
        parliament = cast.parliament("Parliament of Norland");
        UUID house = cast.chamber(parliament, "House of Norland", "lower");
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        zoe = cast.lawmaker("Zoë", "Ångström", house, "Greens");
    }

    @Test
    void anEmptyLetterLacksEverything() {
        UUID letter = letters.draft(cast.details(cast.campaign("Free the river"), "Nothing yet"));

        assertThat(readiness.of(letter)).isEqualTo(new Readiness.Gaps(false, false, 0, 0, 0, 0, 0));
    }

    @Test
    void aTextOfBlankLinesIsNone() {
        UUID letter = letters.draft(cast.details(cast.campaign("Free the river"), "Nothing yet"));

        letters.write(letter, letters.text(letter).seen(), new LetterText(" \n\t\n", List.of()));

        assertThat(readiness.of(letter).written()).isFalse();
    }

    @Test
    void anAddresseeOnWhoseBehalfNobodyReceivesItIsForgotten() {
        UUID letter = cast.letter("To the house");
        UUID addressee = addressees.name(letter, AddresseeKind.PARLIAMENT, parliament);
        assertThat(readiness.of(letter).forgotten()).isEqualTo(1);

        picks.add(addressee, RecipientPick.only(Set.of(mira)));
        assertThat(readiness.of(letter).forgotten()).isZero();

        recipients.exclude(RecipientFilter.all(letter), "a friend");
        assertThat(readiness.of(letter).forgotten())
                .as("who is left out gets nothing")
                .isEqualTo(1);
    }

    @Test
    void whoCannotBeReachedCountsAndWhatBouncedIsTold() {
        UUID letter = cast.letter("To the house");
        mailing.address(letter, parliament, mira, zoe);
        cast.channel(mira, "email", "mira@example.org", "bounced");
        cast.channel(zoe, "phone", "+1 234", "works");

        assertThat(readiness.of(letter)).isEqualTo(new Readiness.Gaps(false, true, 1, 1, 0, 2, 1));

        cast.channel(mira, "post", "1 House Street", "unverified");
        assertThat(readiness.of(letter).unreachable()).isEqualTo(1);
        assertThat(readiness.of(letter).bounced()).isZero();
    }

    @Test
    void aLetterThatWentOutSaysSo() {
        UUID letter = cast.letter("To the house");
        picks.addItself(addressees.name(letter, AddresseeKind.PARLIAMENT, parliament));

        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.HANDED_OVER);

        assertThat(readiness.of(letter).sealed()).isTrue();
    }
}
