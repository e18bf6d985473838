package org.parley.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
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
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientLine;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What goes out at once is one act, with one proof for all to whom it went. */
@SpringBootTest
@Transactional
@SignedIn
class ProofsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Autowired
    private Mailing mailing;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Sending sending;

    @Autowired
    private Sendings sendings;

    @Autowired
    private Attachments attachments;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;

    @BeforeEach
    void aLetterToThree() {
        letter = mailing.toMembers(3);
    }

    @Test
    void oneProofBelongsToAllOfABulkSending() {
        UUID receipt = file();

        UUID act = Ids.next();
        sending.markSent(RecipientFilter.all(letter), DAY, SentVia.POST, act, Set.of(receipt));

        assertThat(sendings.list(letter, PageRequest.of(0, 10))).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(act);
            assertThat(line.recipients()).isEqualTo(3);
            assertThat(line.proofs()).isEqualTo(1);
            assertThat(line.via()).isEqualTo(SentVia.POST);
            assertThat(line.by()).isEqualTo("Ana Duarte");
        });
        assertThat(lines()).hasSize(3).allSatisfy(line -> {
            assertThat(line.proofs()).isEqualTo(1);
            assertThat(sendings.to(line.id()).orElseThrow().id()).isEqualTo(act);
        });
        assertThat(attachments.of(new Subject(Sending.SUBJECT, act)).getFirst().id())
                .isEqualTo(receipt);
    }

    @Test
    void whatGoesOutLaterIsAnActOfItsOwnWithoutThatProof() {
        UUID first = lines().getFirst().id();
        sending.markSent(RecipientFilter.only(letter, Set.of(first)), DAY, SentVia.POST, Ids.next(), Set.of(file()));

        sending.markSent(RecipientFilter.all(letter), DAY, SentVia.POST);

        assertThat(sendings.count(letter)).isEqualTo(2);
        assertThat(lines())
                .filteredOn(line -> line.proofs() > 0)
                .singleElement()
                .satisfies(line -> assertThat(line.id()).isEqualTo(first));
    }

    @Test
    void oneAfterTheOtherCanBeOneAct() {
        UUID act = Ids.next();
        List<RecipientLine> lines = lines();

        sending.markSent(one(lines.get(0)), DAY, SentVia.WEB_FORM, act, Set.of());
        sending.markSent(one(lines.get(1)), DAY, SentVia.WEB_FORM, act, Set.of());

        assertThat(sendings.line(act).recipients()).isEqualTo(2);
        assertThatThrownBy(() -> sending.markSent(one(lines.get(2)), DAY, SentVia.POST, act, Set.of()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sending.markSent(one(lines.get(2)), DAY.minusDays(1), SentVia.WEB_FORM, act, Set.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whereNobodyIsLeftThereIsNoActAndTheProofStillWaits() {
        sending.markSent(RecipientFilter.all(letter), DAY, SentVia.POST);
        UUID receipt = file();

        sending.markSent(RecipientFilter.all(letter), DAY, SentVia.POST, Ids.next(), Set.of(receipt));

        assertThat(sendings.count(letter)).isEqualTo(1);
        assertThat(attachments.line(receipt).name()).isEqualTo("receipt.pdf");
    }

    @Test
    void theProofMayComeLaterFromWhoKeepsTheLetterAndIsReadByAll() {
        UUID act = Ids.next();
        sending.markSent(RecipientFilter.all(letter), DAY, SentVia.POST, act, Set.of());
        Subject subject = new Subject(Sending.SUBJECT, act);
        UUID receipt = file();
        attachments.attach(subject, Set.of(receipt));

        Acting.as(jdbc, "Vera Lind", Role.VIEWER, () -> {
            assertThat(attachments.of(subject)).hasSize(1);
            assertThatThrownBy(() -> attachments.write(receipt, OutputStream.nullOutputStream()))
                    .isInstanceOf(AccessDeniedException.class);
        });
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(attachments.of(subject)).hasSize(1);
            assertThatThrownBy(() -> attachments.attach(subject, Set.of(file())))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> attachments.remove(receipt)).isInstanceOf(Refusal.class);
        });
        Acting.as(jdbc, "Mara Stein", Role.MANAGER, () -> attachments.remove(receipt));
        assertThat(lines()).allSatisfy(line -> assertThat(line.proofs()).isZero());
    }

    @Test
    void notEvenSqlChangesHowItWentOut() {
        sending.markSent(RecipientFilter.all(letter), DAY, SentVia.POST);

        assertThatThrownBy(() -> jdbc.sql("update sending set sent_on = sent_on - 1 where letter_id = ?")
                        .param(letter)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void notEvenSqlMovesARecipientToAnotherAct() {
        sending.markSent(RecipientFilter.all(letter), DAY, SentVia.POST);

        assertThatThrownBy(() -> jdbc.sql("update recipient set sending_id = null where letter_id = ?")
                        .param(letter)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<RecipientLine> lines() {
        return recipients.list(RecipientFilter.all(letter), Pageable.ofSize(10));
    }

    private RecipientFilter one(RecipientLine line) {
        return RecipientFilter.only(letter, Set.of(line.id()));
    }

    private UUID file() {
        return attachments
                .receive(new ByteArrayInputStream(Samples.PDF), "receipt.pdf")
                .id();
    }
}
