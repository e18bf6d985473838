package org.parley.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each addressee gets the version that fits, or the one that somebody chose, and it is written down who got which. */
@SpringBootTest
@Transactional
@SignedIn
class FitsTests {

    @Autowired
    private VersionCast cast;

    @Autowired
    private Versions versions;

    @Autowired
    private Fits fits;

    @Autowired
    private Recipients recipients;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID base;
    private UUID norland;
    private UUID toNorland;
    private UUID toSouthland;

    @BeforeEach
    void aLetterToTwoParliaments() {
        letter = cast.letter();
        base = cast.base(letter);
        norland = cast.parliament("Parliament of Norland", "fr de");
        toNorland = cast.address(letter, norland, 3);
        toSouthland = cast.address(letter, cast.parliament("Parliament of Southland", "en"), 2);
    }

    @Test
    void withoutVersionsEverybodyGetsTheBaseText() {
        assertThat(gets(toNorland)).isEqualTo(new Fit(toNorland, base, Why.BASE, 3));
        assertThat(gets(toSouthland)).isEqualTo(new Fit(toSouthland, base, Why.LANGUAGE, 2));
    }

    @Test
    void aLanguageOfTheParliamentFitsBetterThanTheBaseTextAndTheFirstBest() {
        UUID german = cast.version(letter, "de", null, "Sehr geehrte");
        assertThat(gets(toNorland)).isEqualTo(new Fit(toNorland, german, Why.LANGUAGE, 3));

        UUID french = cast.version(letter, "fr", null, "Chers membres");

        assertThat(gets(toNorland).version()).isEqualTo(french);
        assertThat(gets(toSouthland).version()).isEqualTo(base);
    }

    @Test
    void whatIsAdaptedToTheParliamentFitsBest() {
        cast.version(letter, "fr", null, "Chers membres");
        UUID adapted = cast.version(letter, "en", norland, "Dear members of Norland");

        assertThat(gets(toNorland)).isEqualTo(new Fit(toNorland, adapted, Why.ADAPTED, 3));
        assertThat(gets(toSouthland).version()).as("not for others").isEqualTo(base);
    }

    @Test
    void somebodyChoosesAndGoesBack() {
        UUID french = cast.version(letter, "fr", null, "Chers membres");

        fits.choose(toSouthland, french);
        assertThat(gets(toSouthland)).isEqualTo(new Fit(toSouthland, french, Why.CHOSEN, 2));
        fits.choose(toSouthland, null);
        assertThat(gets(toSouthland).why()).isEqualTo(Why.LANGUAGE);
    }

    @Test
    void aVersionOfAnotherLetterIsNotChosen() {
        UUID other = cast.base(cast.letter());

        assertThatThrownBy(() -> fits.choose(toNorland, other))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("version.refusal.not-current");
        assertThat(gets(toNorland).version()).isEqualTo(base);
    }

    @Test
    void whoChoseWhatIsThrownAwayGetsWhatFits() {
        UUID french = cast.version(letter, "fr", null, "Chers membres");
        fits.choose(toSouthland, french);

        versions.discard(french);

        assertThat(gets(toSouthland).version()).isEqualTo(base);
    }

    @Test
    void onlyWhoKeepsTheLetterChooses() {
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> fits.choose(toNorland, base))
                        .isInstanceOf(Refusal.class)
                        .extracting("key")
                        .isEqualTo("letter.refusal.not-yours"));
        assertThat(gets(toNorland).why()).isEqualTo(Why.BASE);
    }

    @Test
    void whichVersionARecipientGotIsWrittenDownAtSendingAndStays() {
        UUID french = cast.version(letter, "fr", null, "Chers membres");
        assertThat(recipients.count(RecipientFilter.all(letter).getting(french)))
                .isEqualTo(3);

        cast.send(letter);

        assertThat(got(french)).isEqualTo(3);
        assertThat(got(base)).isEqualTo(2);
        fits.choose(toNorland, base);
        assertThat(recipients.count(RecipientFilter.all(letter).getting(french)))
                .as("whoever got it keeps it")
                .isEqualTo(3);
        assertThat(versions.line(french).sent()).isEqualTo(3);
        assertThatThrownBy(() -> jdbc.sql("update recipient set version_as_sent = :base where letter_id = :letter")
                        .param("base", base)
                        .param("letter", letter)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aVersionWithoutATextIsNotSent() {
        cast.version(letter, "fr", null, "");

        assertThatThrownBy(() -> cast.send(letter)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("letter.refusal.version-no-text");
            assertThat(refusal.values()).containsExactly("French", 3L);
        });
    }

    @Test
    void whoGetsAVersionWithATextIsSentToWhileAnotherHasNone() {
        cast.version(letter, "fr", null, "");

        assertThat(cast.sendTo(letter, toSouthland)).isEqualTo(new Sent(2, 0));
    }

    @Test
    void tenThousandAreMarkedByStatementsOverAllOfThem() {
        UUID many = cast.letter();
        UUID french = null;
        for (int place = 0; place < 6; place++) {
            cast.address(many, cast.parliament("Parliament " + place, place % 2 == 0 ? "fr" : "en"), 1_700);
            french = french == null ? cast.version(many, "fr", null, "Chers membres") : french;
        }

        // rows that nobody committed are none to the planner, until it is told, and all their references are checked
        // once more
        jdbc.sql("set local statement_timeout = '2min'").update();
        jdbc.sql("analyze recipient, channel, lawmaker_listing, addressee, letter_version")
                .update();
        Sent sent = cast.send(many);

        assertThat(sent).isEqualTo(new Sent(10_200, 0));
        assertThat(versions.line(french).sent()).isEqualTo(5_100);
    }

    private Fit gets(UUID addressee) {
        return Objects.requireNonNull(fits.of(letter).get(addressee));
    }

    private int got(UUID version) {
        return jdbc.sql("select count(*) from recipient where version_as_sent = ?")
                .param(version)
                .query(Integer.class)
                .single();
    }
}
