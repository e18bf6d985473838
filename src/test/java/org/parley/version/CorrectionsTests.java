package org.parley.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Piece;
import org.parley.base.Refusal;
import org.parley.letter.Seals;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.Recipients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What was sent is corrected by what takes its place, for those who have not received the letter yet. */
@SpringBootTest
@Transactional
@SignedIn
class CorrectionsTests {

    @Autowired
    private VersionCast cast;

    @Autowired
    private Versions versions;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Comparing comparing;

    @Autowired
    private Fits fits;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Seals seals;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID base;
    private UUID french;
    private UUID sent;
    private UUID waiting;
    private UUID toFrance;

    @BeforeEach
    void aLetterThatSomeReceived() {
        letter = cast.letter();
        base = cast.base(letter);
        sent = cast.address(letter, cast.parliament("Parliament of Norland", "en"), 3);
        waiting = cast.address(letter, cast.parliament("Parliament of Southland", "xx"), 2);
        toFrance = cast.address(letter, cast.parliament("Parliament of Eastland", "fr"), 1);
        french = cast.version(letter, "fr", null, "Chers membres");
        cast.sendTo(letter, sent);
    }

    @Test
    void whoReceivedItKeepsItAndTheOthersGetTheCorrection() {
        UUID correction = corrections.begin(base);

        assertThat(versions.line(base).supersededBy()).isEqualTo(correction);
        assertThat(versions.line(base).sent()).isEqualTo(3);
        assertThat(versions.line(base).waiting()).isZero();
        assertThat(gets(waiting)).isEqualTo(correction);
        assertThat(gets(toFrance))
                .as("a correction of the base text is no better fit")
                .isEqualTo(french);
        assertThat(recipients.count(RecipientFilter.all(letter).getting(base).showing(RecipientShow.SENT)))
                .isEqualTo(3);
        assertThat(recipients.count(RecipientFilter.all(letter).getting(correction)))
                .isEqualTo(2);
    }

    @Test
    void itBeginsWithWhatWasSentAndShowsWhatItChanges() {
        UUID correction = corrections.begin(base);
        assertThat(comparing.withSource(correction).orElseThrow().isSame()).isTrue();

        cast.write(correction, "Dear members,\n\nplease act today.");

        assertThat(comparing
                        .withSource(correction)
                        .orElseThrow()
                        .passages()
                        .getLast()
                        .after())
                .contains(new Piece(" today", true));
        assertThat(versions.line(correction).behind()).isFalse();
    }

    @Test
    void aTranslationIsToldThatWhatItWasMadeFromWasCorrected() {
        UUID correction = corrections.begin(base);
        assertThat(versions.line(french).behind()).as("the same text still").isFalse();
        cast.write(correction, "Dear members,\n\nplease act today.");

        assertThat(versions.line(french).behind()).isTrue();
        Comparison change = comparing.sinceMade(french).orElseThrow();
        assertThat(change.other()).isEqualTo(correction);
        comparing.lookedAt(french, change.other(), change.seen());
        assertThat(versions.line(french).behind()).isFalse();
    }

    @Test
    void whoChoseWhatIsCorrectedHasChosenTheCorrection() {
        fits.choose(toFrance, base);

        UUID correction = corrections.begin(base);

        assertThat(Objects.requireNonNull(fits.of(letter).get(toFrance)))
                .isEqualTo(new Fit(toFrance, correction, Why.CHOSEN, 1));
        versions.discard(correction);
        assertThat(gets(toFrance)).isEqualTo(base);
        assertThat(gets(waiting)).isEqualTo(base);
    }

    @Test
    void aCorrectionIsSealedWithWhatItCorrectsAndCorrectedInItsTurn() {
        UUID first = corrections.begin(base);
        cast.write(first, "Dear members,\n\nplease act today.");
        cast.sendTo(letter, waiting);

        assertThat(seals.of(first))
                .hasValueSatisfying(seal -> assertThat(seal.holds()).isTrue());
        assertThat(new String(seals.form(first), StandardCharsets.UTF_8))
                .contains("Corrects: " + seals.of(base).orElseThrow().checksum());
        UUID second = corrections.begin(first);
        assertThat(versions.line(second).supersedes()).isEqualTo(first);
        assertThat(versions.line(first).sent()).isEqualTo(2);
        refused(() -> corrections.begin(base), "version.refusal.corrected");
        refused(() -> corrections.begin(first), "version.refusal.corrected");
    }

    @Test
    void whatWasNotSentIsWrittenAndNotCorrected() {
        UUID german = cast.version(letter, "de", null, "Sehr geehrte");

        refused(() -> corrections.begin(german), "version.refusal.not-sealed");
    }

    @Test
    void aCorrectionStaysInItsLanguageAndWhatIsCorrectedIsNotChosen() {
        UUID correction = corrections.begin(base);

        refused(
                () -> versions.correct(
                        correction, versions.line(correction).seen(), new VersionDetails("de", null, "")),
                "version.refusal.correction-stays");
        versions.correct(
                correction, versions.line(correction).seen(), new VersionDetails("en", null, "Open letter, corrected"));
        assertThat(versions.line(correction).title()).isEqualTo("Open letter, corrected");
        refused(() -> fits.choose(waiting, base), "version.refusal.not-current");
    }

    @Test
    void onlyWhoKeepsTheLetterCorrectsIt() {
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> refused(() -> corrections.begin(base), "letter.refusal.not-yours"));
        assertThat(versions.line(base).isCurrent()).isTrue();
    }

    private UUID gets(UUID addressee) {
        return Objects.requireNonNull(fits.of(letter).get(addressee)).version();
    }

    private static void refused(Runnable change, String key) {
        assertThatThrownBy(change::run)
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo(key);
    }
}
