package org.parley.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Letters;
import org.parley.letter.SealedVersion;
import org.parley.letter.Seals;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What goes out is sealed, each version by itself, with who signed; and whoever has a copy sees whether it is that. */
@SpringBootTest
@Transactional
@SignedIn
class SealsTests {

    private static final Heard SIGNS = new Heard.Signature(VersionCast.DAY, "", "");

    @Autowired
    private VersionCast cast;

    @Autowired
    private Versions versions;

    @Autowired
    private Letters letters;

    @Autowired
    private Seals seals;

    @Autowired
    private SealCheck check;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Partners partners;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID base;
    private UUID norland;
    private UUID zoe;

    @BeforeEach
    void aSignedLetterToTwoParliaments() {
        letter = cast.letter();
        base = cast.base(letter);
        norland = cast.parliament("Parliament of Norland", "km");
        cast.address(letter, norland, 2);
        cast.address(letter, cast.parliament("Parliament of Southland", "en"), 2);
        UUID delta = partners.enter(PartnerDetails.named("Delta Watch", "", "TH"));
        signatories.add(letter, SignatoryDetails.of(delta), SIGNS);
        zoe = signatories.add(letter, SignatoryDetails.person("Zoe\u0301", "Judge"), SIGNS);
        signatories.add(letter, new SignatoryDetails(null, "Zubaida Noor", "", "", true), SIGNS);
    }

    @Test
    void whatGoesToSomebodyIsSealedEachByItself() {
        UUID khmer = cast.version(letter, "km", norland, "សូមជម្រាបសួរ");
        UUID nobodys = cast.version(letter, "de", null, "Sehr geehrte");

        cast.send(letter);

        assertThat(seals.of(khmer)).hasValueSatisfying(seal -> {
            assertThat(seal.holds()).isTrue();
            assertThat(seal.parliament()).isEqualTo("Parliament of Norland");
            assertThat(seal.checksum())
                    .isNotEqualTo(seals.of(base).orElseThrow().checksum());
        });
        assertThat(seals.of(base)).isPresent();
        assertThat(seals.of(nobodys)).as("nobody gets it").isEmpty();
        assertThat(versions.line(nobodys).sealed()).isFalse();
    }

    @Test
    void anybodyComputesTheChecksumFromTheDownload() throws Exception {
        cast.send(letter);
        SealedVersion seal = seals.of(base).orElseThrow();

        byte[] form = seals.form(base);

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form)))
                .isEqualTo(seal.checksum());
        assertThat(lines(form).getFirst()).isEqualTo("Parley letter, form 2");
        assertThat(lines(form)).contains("Unnamed people: 1");
        assertThat(new String(form, StandardCharsets.UTF_8)).doesNotContain("Delta", "Zubaida");
    }

    @Test
    void everyNameIsCheckedByItsLine() throws Exception {
        cast.send(letter);
        List<String> names = lines(seals.names(base));
        List<String> hashes = lines(seals.form(base)).stream()
                .filter(line -> line.startsWith("Signatory: "))
                .map(line -> line.substring("Signatory: ".length()))
                .toList();

        assertThat(names).hasSize(2).first().asString().matches("[0-9a-f]{32} Delta Watch");
        assertThat(names.getLast()).matches("[0-9a-f]{32} " + Normalizer.normalize("Zoé, Judge", Normalizer.Form.NFC));
        for (int place = 0; place < names.size(); place++) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(names.get(place).getBytes(StandardCharsets.UTF_8));
            assertThat(hashes.get(place)).isEqualTo(HexFormat.of().formatHex(hash));
        }
        assertThat(names.getFirst().substring(0, 32))
                .isNotEqualTo(names.getLast().substring(0, 32));
    }

    @Test
    void aNameThatIsTakenAwayForSafetyLeavesTheSealWhole() {
        cast.send(letter);

        signatories.correct(
                zoe, signatories.line(zoe).seen(), new SignatoryDetails(null, "Zoe\u0301", "Judge", "", true));

        SealedVersion seal = seals.of(base).orElseThrow();
        assertThat(seal.holds()).isTrue();
        assertThat(seal.gone()).isEqualTo(1);
        assertThat(new String(seals.names(base), StandardCharsets.UTF_8))
                .contains("Delta Watch")
                .doesNotContain("Zo");
        assertThat(jdbc.sql("select count(*) from sealed_signatory where letter_id = ? and salt is not null")
                        .param(letter)
                        .query(Integer.class)
                        .single())
                .as("without what was by chance nobody tries names out")
                .isEqualTo(1);
    }

    @Test
    void textThatWasChangedBehindParleysBackIsNoticed() {
        UUID khmer = cast.version(letter, "km", norland, "សូមជម្រាបសួរ");
        cast.send(letter);

        behind("update letter_version set text = text || ' ' where id = '" + khmer + "'");

        assertThat(seals.of(khmer).orElseThrow().holds()).isFalse();
        assertThat(seals.of(base).orElseThrow().holds()).isTrue();
        assertThat(seals.broken()).extracting(SealedVersion::id).containsExactly(khmer);
        assertThat(versions.text(khmer).seal().holds()).isFalse();
    }

    @Test
    void titleAsksAndNamesThatWereChangedBehindParleysBackAreNoticed() {
        cast.send(letter);

        assertThat(brokenBy("update letter set title = title || '!' where id = '" + letter + "'"))
                .isTrue();
        assertThat(brokenBy("update ask set text = 'Keep the six' where letter_id = '" + letter + "'"))
                .isTrue();
        assertThat(brokenBy("update sealed_signatory set name = 'Omega Watch' where letter_id = '" + letter
                        + "' and name = 'Delta Watch'"))
                .isTrue();
        assertThat(brokenBy("delete from sealed_signatory where letter_id = '" + letter + "' and name is null"))
                .isTrue();
    }

    @Test
    void notEvenSqlChangesAHash() {
        cast.send(letter);

        assertThatThrownBy(() -> jdbc.sql("update sealed_signatory set hash = repeat('0', 64) where letter_id = ?")
                        .param(letter)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aLetterSealedInTheFirstFormStillHolds() {
        cast.send(letter);
        jdbc.sql("set local session_replication_role = replica").update();
        jdbc.sql("""
                    update letter_version set sealed_form = 1, checksum = encode(sha256(convert_to(
                        E'Parley letter, form 1\\nTitle: Open letter on the river\\nLanguage: en\\nAsk: Release the six\\n\\n' || text,
                        'UTF8')), 'hex') where id = :id
                    """).param("id", base).update();
        jdbc.sql("set local session_replication_role = origin").update();

        assertThat(seals.of(base)).hasValueSatisfying(seal -> {
            assertThat(seal.form()).isEqualTo(1);
            assertThat(seal.holds()).isTrue();
        });
    }

    @Test
    void aVersionMadeAfterwardsIsSealedWhenItIsSent() {
        UUID first = cast.parliament("Parliament of Eastland", "lo");
        UUID toFirst = cast.address(letter, first, 1);
        UUID later = cast.address(letter, cast.parliament("Parliament of Westland", "th"), 1);
        cast.sendTo(letter, toFirst);
        UUID thai = cast.version(letter, "th", null, "เรียน");
        String before = seals.of(base).orElseThrow().checksum();

        cast.sendTo(letter, later);

        assertThat(seals.of(thai))
                .hasValueSatisfying(seal -> assertThat(seal.holds()).isTrue());
        assertThat(seals.of(base).orElseThrow().checksum()).isEqualTo(before);
    }

    @Test
    void aCopyIsKnownByItsChecksumWhateverBecameOfItsLineEnds() {
        cast.send(letter);
        byte[] form = seals.form(base);

        assertThat(check.file(form).sealed()).extracting(SealedVersion::id).containsExactly(base);
        String text = new String(form, StandardCharsets.UTF_8);
        assertThat(check.text(text.replace("\n", "\r\n") + "\r\n").sealed()).hasSize(1);
        assertThat(check.text("\uFEFF" + Normalizer.normalize(text, Normalizer.Form.NFD))
                        .sealed())
                .hasSize(1);
    }

    @Test
    void aTextAloneIsRecognisedAndOneOtherSignIsNot() {
        cast.send(letter);

        assertThat(check.text("Dear members,\r\n\r\nplease act.\n").saying())
                .extracting(SealedVersion::id)
                .contains(base);
        Verdict other = check.text("Dear members,\n\nplease act!");
        assertThat(other.sealed()).isEmpty();
        assertThat(other.saying()).isEmpty();
        assertThat(other.checksum()).matches("[0-9a-f]{64}");
    }

    @Test
    void nothingAndTooMuchAreRefusedAndABinaryFileIsUnknown() {
        refused(() -> check.file(new byte[0]), "seal.refusal.nothing");
        refused(() -> check.text(" \n "), "seal.refusal.nothing");
        refused(() -> check.file(new byte[SealCheck.LARGEST + 1]), "seal.refusal.too-large");
        byte[] binary = new byte[4_000];
        Arrays.fill(binary, (byte) 0xC3);
        assertThat(check.file(binary).sealed()).isEmpty();
        assertThat(check.text("a\0b").sealed()).isEmpty();
    }

    @Test
    void everythingThatIsSealedIsListedTheLatestFirst() {
        UUID other = cast.letter();
        cast.address(other, cast.parliament("Parliament of Otherland", "en"), 1);
        cast.send(letter);
        cast.send(other);

        assertThat(seals.list(PageRequest.of(0, 10)))
                .extracting(SealedVersion::letter)
                .contains(other, letter);
        assertThat(seals.count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatDoesNotExistHasNoForm() {
        assertThat(seals.of(UUID.randomUUID())).isEmpty();
        assertThatThrownBy(() -> seals.form(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    /** Changes rows as nobody can who goes through Parley, looks, and puts them back. */
    private boolean brokenBy(String sql) {
        jdbc.sql("savepoint honest").update();
        behind(sql);
        boolean broken = !seals.of(base).orElseThrow().holds();
        jdbc.sql("rollback to savepoint honest").update();
        return broken;
    }

    private void behind(String sql) {
        jdbc.sql("set local session_replication_role = replica").update();
        assertThat(jdbc.sql(sql).update()).isPositive();
        jdbc.sql("set local session_replication_role = origin").update();
    }

    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    private static void refused(Runnable look, String key) {
        assertThatThrownBy(look::run)
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo(key);
    }
}
