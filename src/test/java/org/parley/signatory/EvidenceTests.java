package org.parley.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.attachment.Attachments;
import org.parley.attachment.Samples;
import org.parley.attachment.Subject;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** That somebody signs can be shown, by whoever keeps the letter. */
@SpringBootTest
@Transactional
@SignedIn
class EvidenceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Cast cast;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Attachments attachments;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;

    @BeforeEach
    void aLetter() {
        letter = cast.letter("Open letter on the river");
    }

    @Test
    void theMailInWhichTheySaySoBelongsToTheSignature() {
        UUID mail = file();

        UUID signs = signed(mail);

        assertThat(signatories.line(signs).files()).hasSize(1);
        assertThat(attachments.of(subject(signs)).getFirst().id()).isEqualTo(mail);
    }

    @Test
    void whatShowsItMayComeWithTheNews() {
        UUID invited =
                signatories.add(letter, SignatoryDetails.person("Mira Okafor", "Judge"), new Heard.Invitation(DAY));
        long seen = signatories.line(invited).seen();

        evidence.hear(invited, seen, new Heard.Signature(DAY, "Mira herself", "mail"), Set.of(file()));

        assertThat(signatories.line(invited).state()).isInstanceOf(SignatoryState.Signed.class);
        assertThat(signatories.line(invited).files()).hasSize(1);
    }

    @Test
    void anotherOfficerLooksAndAddsNothing() {
        UUID signs = signed(file());

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(attachments.of(subject(signs))).hasSize(1);
            assertThat(attachments.mayChange(subject(signs))).isFalse();
            assertThatThrownBy(() -> attachments.attach(subject(signs), Set.of(file())))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    void whoIsTakenOutTakesTheirFilesAlong() {
        UUID mail = file();
        UUID signs = signed(mail);
        UUID other = signed(file());

        signatories.remove(signs);

        assertThat(jdbc.sql("select count(*) from attachment where id = ?")
                        .param(mail)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(signatories.line(other).files()).hasSize(1);
    }

    private UUID signed(UUID mail) {
        return evidence.add(
                letter,
                SignatoryDetails.person("Mira Okafor", "Judge"),
                new Heard.Signature(DAY, "Mira herself", "by mail"),
                Set.of(mail));
    }

    private UUID file() {
        return attachments
                .receive(new ByteArrayInputStream(Samples.EML), "mail.eml")
                .id();
    }

    private static Subject subject(UUID signatory) {
        return new Subject(Evidence.SUBJECT, signatory);
    }
}
