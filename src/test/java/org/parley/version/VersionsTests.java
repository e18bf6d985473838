package org.parley.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.version.VersionCast.says;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Piece;
import org.parley.base.Refusal;
import org.parley.letter.LetterFilter;
import org.parley.letter.Letters;
import org.parley.letter.SealedTextStays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A letter has versions: made from another, written, thrown away, and told when what they were made from changes. */
@SpringBootTest
@Transactional
@SignedIn
class VersionsTests {

    @Autowired
    private VersionCast cast;

    @Autowired
    private Versions versions;

    @Autowired
    private Comparing comparing;

    @Autowired
    private Letters letters;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;

    @BeforeEach
    void aLetter() {
        letter = cast.letter();
    }

    @Test
    void aLetterHasItsBaseTextAlone() {
        assertThat(versions.of(letter)).singleElement().satisfies(base -> {
            assertThat(base.isBase()).isTrue();
            assertThat(base.language()).isEqualTo("en");
            assertThat(base.title()).isEqualTo("Open letter on the river");
        });
    }

    @Test
    void aVersionInAnotherLanguageHasATextAndATitleOfItsOwn() {
        UUID khmer = versions.make(cast.base(letter), new VersionDetails("km", null, "លិខិតបើកចំហ"), false);
        versions.write(khmer, 0, says("សូមជម្រាបសួរ"));

        assertThat(versions.text(khmer).says().text()).isEqualTo("សូមជម្រាបសួរ");
        assertThat(versions.line(khmer).title()).isEqualTo("លិខិតបើកចំហ");
        assertThat(versions.line(khmer).madeFrom()).isEqualTo(cast.base(letter));
        assertThat(letters.text(letter).says().text()).startsWith("Dear members");
        assertThat(letters.text(letter).language()).isEqualTo("en");
    }

    @Test
    void aVersionForOneParliamentBeginsWithACopy() {
        UUID norland = cast.parliament("Parliament of Norland", "en");

        UUID version = versions.make(cast.base(letter), new VersionDetails("en", norland, ""), true);

        assertThat(versions.text(version).says().text()).startsWith("Dear members");
        assertThat(versions.line(version).parliamentName()).isEqualTo("Parliament of Norland");
        assertThat(versions.line(version).title()).isEqualTo("Open letter on the river");
    }

    @Test
    void aLetterWithVersionsIsStillOneInEveryList() {
        cast.version(letter, "fr", null, "Chers membres");
        cast.version(letter, "ar", null, "السادة الأعضاء");

        assertThat(letters.count(new LetterFilter("Open letter on the river", null, null, null)))
                .isEqualTo(1);
        assertThat(letters.details(letter).language()).isEqualTo("en");
        assertThat(versions.count(letter)).isEqualTo(3);
    }

    @Test
    void aLanguageIsToldOncePerParliament() {
        cast.version(letter, "fr", null, "");

        refused(() -> cast.version(letter, "fr", null, ""), "version.refusal.twice");
        refused(() -> cast.version(letter, "en", null, ""), "version.refusal.twice");
        UUID german = cast.version(letter, "de", null, "");
        refused(
                () -> versions.correct(german, versions.line(german).seen(), new VersionDetails("fr", null, "")),
                "version.refusal.twice");
        assertThat(versions.line(german).language()).isEqualTo("de");
    }

    @Test
    void whoWritesOverSomebodyElseIsTold() {
        UUID french = cast.version(letter, "fr", null, "Chers membres");
        long seen = versions.line(french).seen();
        versions.write(french, seen, says("Chères et chers membres"));

        assertThatThrownBy(() -> versions.write(french, seen, says("Messieurs")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> versions.correct(french, seen, new VersionDetails("fr", null, "Lettre")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(versions.text(french).says().text()).isEqualTo("Chères et chers membres");
    }

    @Test
    void theBaseTextIsWrittenWithTheLetterOnly() {
        UUID base = cast.base(letter);

        assertThatThrownBy(() -> versions.write(base, versions.line(base).seen(), says("x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> versions.discard(base)).isInstanceOf(NotFound.class);
    }

    @Test
    void aVersionFromWhichOthersWereMadeIsNotThrownAway() {
        UUID french = cast.version(letter, "fr", null, "Chers membres");
        UUID norland = cast.parliament("Parliament of Norland", "fr");
        UUID adapted = versions.make(french, new VersionDetails("fr", norland, ""), true);

        refused(() -> versions.discard(french), "version.refusal.made-from");
        versions.discard(adapted);
        versions.discard(french);

        assertThat(versions.of(letter)).hasSize(1);
    }

    @Test
    void aSealedVersionStays() {
        UUID norland = cast.parliament("Parliament of Norland", "en");
        cast.address(letter, norland, 1);
        UUID version = cast.version(letter, "en", norland, "Dear members of Norland");
        jdbc.sql("""
                    update letter_version set sealed_at = now(), sealed_by = (select owner_id from letter where id = :letter),
                           checksum = repeat('0', 64) where id = :id
                    """).param("letter", letter).param("id", version).update();
        VersionLine line = versions.line(version);

        assertThatThrownBy(() -> versions.write(version, line.seen(), says("x")))
                .isInstanceOf(SealedTextStays.class);
        assertThatThrownBy(() -> versions.correct(version, line.seen(), line.details()))
                .isInstanceOf(SealedTextStays.class);
        assertThatThrownBy(() -> versions.discard(version)).isInstanceOf(SealedTextStays.class);
    }

    @Test
    void aVersionIsToldWhenWhatItWasMadeFromChanges() {
        UUID french = cast.version(letter, "fr", null, "Chers membres");
        assertThat(versions.line(french).behind()).isFalse();

        cast.writeBase(letter, "Dear members,\n\nplease act today.");

        assertThat(versions.line(french).behind()).isTrue();
        Comparison changes = comparing.sinceMade(french).orElseThrow();
        assertThat(changes.passages().getLast().after()).contains(new Piece(" today", true));
        comparing.lookedAt(french, changes.other(), changes.seen());
        assertThat(versions.line(french).behind()).isFalse();
        assertThat(comparing.sinceMade(french).orElseThrow().isSame()).isTrue();
    }

    @Test
    void nobodyHasLookedAtWhatWasWrittenAfterwards() {
        UUID french = cast.version(letter, "fr", null, "Chers membres");
        cast.writeBase(letter, "One");
        Comparison seen = comparing.sinceMade(french).orElseThrow();
        cast.writeBase(letter, "Two");

        assertThatThrownBy(() -> comparing.lookedAt(french, seen.other(), seen.seen()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(versions.line(french).behind()).isTrue();
    }

    @Test
    void aVersionIsComparedWithWhatItWasMadeFrom() {
        UUID norland = cast.parliament("Parliament of Norland", "en");
        UUID version = versions.make(cast.base(letter), new VersionDetails("en", norland, ""), true);
        cast.write(version, "Dear members of Norland,\n\nplease act.");

        Comparison difference = comparing.withSource(version).orElseThrow();

        assertThat(difference.isSame()).isFalse();
        assertThat(difference.passages().getFirst().after()).contains(new Piece(" of Norland", true));
        assertThat(comparing.withSource(cast.base(letter))).isEmpty();
    }

    @Test
    void onlyWhoKeepsTheLetterChangesItsVersions() {
        UUID french = cast.version(letter, "fr", null, "Chers membres");
        VersionLine line = versions.line(french);
        UUID base = cast.base(letter);

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            refused(() -> versions.make(base, new VersionDetails("de", null, ""), true), "letter.refusal.not-yours");
            refused(() -> versions.write(french, line.seen(), says("x")), "letter.refusal.not-yours");
            refused(() -> versions.correct(french, line.seen(), line.details()), "letter.refusal.not-yours");
            refused(() -> versions.discard(french), "letter.refusal.not-yours");
            refused(() -> comparing.lookedAt(french, base, 0), "letter.refusal.not-yours");
            assertThat(versions.of(letter)).as("everybody reads them").hasSize(2);
        });
        Acting.as(jdbc, "Mara Stein", Role.MANAGER, () -> cast.write(french, "Chers amis"));
        assertThat(versions.text(french).says().text()).isEqualTo("Chers amis");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        UUID nothing = UUID.randomUUID();

        for (Runnable door : List.<Runnable>of(
                () -> versions.line(nothing),
                () -> versions.text(nothing),
                () -> versions.discard(nothing),
                () -> comparing.sinceMade(nothing))) {
            assertThatThrownBy(door::run).isInstanceOf(NotFound.class);
        }
    }

    private static void refused(Runnable change, String key) {
        assertThatThrownBy(change::run)
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo(key);
    }
}
