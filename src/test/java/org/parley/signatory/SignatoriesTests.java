package org.parley.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who signs is written down with how we know, stands under the letter in order, and what was sealed stays. */
@SpringBootTest
@Transactional
@SignedIn
class SignatoriesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Heard SIGNS = new Heard.Signature(DAY, "Mira Okafor", "by e-mail to Ana");

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Partners partners;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Sending sending;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private UUID letter;
    private UUID delta;
    private UUID rivers;

    @BeforeEach
    void aLetterAndTwoPartners() {
        letter = cast.letter("Open letter on the river");
        delta = partners.enter(PartnerDetails.named("Delta Watch", "", "TH"));
        rivers = partners.enter(PartnerDetails.named("Free *Rivers* Network", "FRN", null));
    }

    @Test
    void whoSignsIsWrittenDownWithHowWeKnow() {
        UUID id = signatories.add(letter, SignatoryDetails.of(rivers), SIGNS);

        SignatoryLine line = signatories.line(id);
        assertThat(line.name()).isEqualTo("Free *Rivers* Network (FRN)");
        assertThat(line.state()).isEqualTo(new SignatoryState.Signed(DAY, "Mira Okafor", "by e-mail to Ana"));
        assertThat(signatories.counts(letter).of(SignatoryShow.SIGNED)).isEqualTo(1);
        assertThat(signatories.ofPartner(rivers, 10))
                .extracting(SignatoryLine::id)
                .containsExactly(id);
    }

    @Test
    void aPersonSignsForThemselves() {
        UUID id = signatories.add(letter, SignatoryDetails.person("Zoë Ångström", "Professor of Law"), SIGNS);

        assertThat(signatories.line(id).name()).isEqualTo("Zoë Ångström, Professor of Law");
    }

    @Test
    void nobodySignsAndNobodySignsTwice() {
        signatories.add(letter, SignatoryDetails.of(delta), SIGNS);

        refused(() -> signatories.add(letter, SignatoryDetails.of(delta), SIGNS), "signatory.refusal.twice");
        refused(() -> signatories.add(letter, SignatoryDetails.person(" ", ""), SIGNS), "signatory.refusal.nobody");
    }

    @Test
    void whatIsToComeIsNotWrittenDown() {
        refused(
                () -> signatories.add(
                        letter,
                        SignatoryDetails.of(delta),
                        new Heard.Signature(LocalDate.now().plusDays(2), "", "")),
                "signatory.refusal.tomorrow");
    }

    @Test
    void whoSignedCannotDeclineInTheDatabaseEither() {
        UUID id = signatories.add(letter, SignatoryDetails.of(delta), SIGNS);
        long seen = signatories.line(id).seen();

        refused(() -> signatories.hear(id, seen, new Heard.No(DAY, "")), "signatory.refusal.withdraws-instead");
        signatories.hear(id, seen, new Heard.Withdrawal(DAY.plusDays(1)));

        assertThat(signatories.line(id).state()).isInstanceOf(SignatoryState.Withdrew.class);
        assertThatThrownBy(() -> jdbc.sql("update signatory set signed_on = null where id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void twoWhoWriteDownTheSameNewsWriteItOnce() {
        UUID id = signatories.add(letter, SignatoryDetails.of(delta), new Heard.Invitation(DAY));
        long seen = signatories.line(id).seen();
        signatories.hear(id, seen, SIGNS);

        assertThatThrownBy(() -> signatories.hear(id, seen, new Heard.No(DAY, "")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> signatories.correct(id, seen, SignatoryDetails.of(rivers)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void everyWordOfTheFilterNarrows() {
        signatories.add(letter, SignatoryDetails.of(delta), SIGNS);
        signatories.add(letter, SignatoryDetails.of(rivers), new Heard.Invitation(DAY));
        SignatoryFilter all = SignatoryFilter.all(letter);

        assertThat(names(all)).containsExactly("Delta Watch", "Free *Rivers* Network (FRN)");
        assertThat(names(all.showing(SignatoryShow.INVITED))).containsExactly("Free *Rivers* Network (FRN)");
        assertThat(names(all.showing(SignatoryShow.LATE))).isEmpty();
        assertThat(names(new SignatoryFilter(letter, "frn net", null))).containsExactly("Free *Rivers* Network (FRN)");
        assertThat(names(new SignatoryFilter(letter, "delta%", null))).isEmpty();
        assertThat(names(SignatoryFilter.all(UUID.randomUUID()))).isEmpty();
        assertThat(signatories.count(all)).isEqualTo(2);
    }

    @Test
    void theyStandUnderTheLetterInTheirOrderAndUnderTheirDisplayName() {
        UUID first = signatories.add(letter, SignatoryDetails.of(rivers), SIGNS);
        UUID second =
                signatories.add(letter, new SignatoryDetails(delta, "", "", "Delta Watch International", false), SIGNS);
        signatories.add(letter, SignatoryDetails.person("Zoë Ångström", ""), new Heard.Invitation(DAY));

        assertThat(block()).containsExactly("Free *Rivers* Network (FRN)", "Delta Watch International");
        signatories.order(letter, List.of(second, first));
        assertThat(block()).containsExactly("Delta Watch International", "Free *Rivers* Network (FRN)");
        signatories.order(letter, List.of(first));
        signatories.orderByName(letter);
        assertThat(block()).containsExactly("Delta Watch International", "Free *Rivers* Network (FRN)");
        assertThat(signatories.block(letter).signed().markdown())
                .isEqualTo("1. Delta Watch International\n2. Free \\*Rivers\\* Network (FRN)\n");
    }

    @Test
    void whatWasSealedStaysAndWhoComesAfterIsLate() {
        UUID stood = signatories.add(letter, SignatoryDetails.of(delta), SIGNS);
        UUID open = signatories.add(letter, SignatoryDetails.of(rivers), new Heard.Invitation(DAY));
        seal();

        signatories.hear(open, signatories.line(open).seen(), SIGNS);
        signatories.hear(stood, signatories.line(stood).seen(), new Heard.Withdrawal(DAY.plusDays(1)));

        SignatoryBlock block = signatories.block(letter);
        assertThat(block.signed().names()).containsExactly("Delta Watch");
        assertThat(block.late().names()).containsExactly("Free *Rivers* Network (FRN)");
        assertThat(signatories.line(open).late()).isTrue();
        assertThat(signatories.line(stood).standing()).isTrue();
        assertThat(names(SignatoryFilter.all(letter).showing(SignatoryShow.LATE)))
                .hasSize(1);
        refused(() -> signatories.remove(stood), "signatory.refusal.sealed");
        signatories.remove(open);
    }

    @Test
    void aPartnerThatIsRenamedAfterwardsStandsUnderTheSealedLetterAsItDid() {
        signatories.add(letter, SignatoryDetails.of(delta), SIGNS);
        seal();

        partners.correct(delta, partners.line(delta).seen(), PartnerDetails.named("River Watch", "", null));

        assertThat(block()).containsExactly("Delta Watch");
    }

    @Test
    void notEvenSqlChangesWhoHadSigned() {
        signatories.add(letter, SignatoryDetails.of(delta), SIGNS);
        seal();

        assertThatThrownBy(() -> jdbc.sql("update sealed_signatory set name = 'x' where letter_id = ?")
                        .param(letter)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theDeadlineIsSaidByOneAfterTheOther() {
        Deadline seen = signatories.deadline(letter);
        signatories.setDeadline(letter, seen, new Deadline(0, DAY));

        assertThat(signatories.deadline(letter).day()).isEqualTo(DAY);
        assertThatThrownBy(() -> signatories.setDeadline(letter, seen, new Deadline(0, null)))
                .isInstanceOf(ChangedMeanwhile.class);
        signatories.setDeadline(letter, signatories.deadline(letter), new Deadline(0, null));
        assertThat(signatories.deadline(letter).day()).isNull();
    }

    @Test
    void onlyWhoKeepsTheLetterWritesDownWhoSigns() {
        UUID id = signatories.add(letter, SignatoryDetails.of(delta), SIGNS);
        long seen = signatories.line(id).seen();

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            refused(() -> signatories.add(letter, SignatoryDetails.of(rivers), SIGNS), "letter.refusal.not-yours");
            refused(() -> signatories.hear(id, seen, new Heard.Withdrawal(DAY)), "letter.refusal.not-yours");
            refused(() -> signatories.remove(id), "letter.refusal.not-yours");
            refused(() -> signatories.order(letter, List.of(id)), "letter.refusal.not-yours");
            refused(
                    () -> signatories.setDeadline(letter, new Deadline(-1, null), new Deadline(0, DAY)),
                    "letter.refusal.not-yours");
        });
        Acting.as(jdbc, "Mara Stein", Role.MANAGER, () -> signatories.hear(id, seen, new Heard.Withdrawal(DAY)));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> signatories.line(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signatories.add(UUID.randomUUID(), SignatoryDetails.of(delta), SIGNS))
                .isInstanceOf(NotFound.class);
    }

    private void seal() {
        UUID parliament = cast.parliament("Parliament of Norland");
        UUID house = cast.chamber(parliament, "House of Norland", "lower");
        UUID mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        mailing.address(letter, parliament, mira);
        sending.markSent(RecipientFilter.all(letter), DAY, SentVia.PUBLISHED);
        entities.flush();
        entities.clear();
    }

    private List<String> block() {
        entities.clear();
        return signatories.block(letter).signed().names();
    }

    private List<String> names(SignatoryFilter filter) {
        return signatories.list(filter, PageRequest.of(0, 50)).stream()
                .map(SignatoryLine::name)
                .toList();
    }

    private static void refused(ThrowingCallable what, String key) {
        assertThatThrownBy(what).isInstanceOf(Refusal.class).extracting("key").isEqualTo(key);
    }
}
