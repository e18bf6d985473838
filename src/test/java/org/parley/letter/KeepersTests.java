package org.parley.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.Mailing;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientPick;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sending;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** An officer works on the letters that they own and on those of their campaigns; a manager works on all. */
@SpringBootTest
@Transactional
@SignedIn
class KeepersTests {

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
    private JdbcClient jdbc;

    private UUID letter;
    private UUID addressee;
    private UUID recipient;

    @BeforeEach
    void aLetterOfAna() {
        UUID parliament = cast.parliament("Parliament of Norland");
        UUID chamber = cast.chamber(parliament, "House of Norland", "lower");
        UUID lawmaker = cast.lawmaker("Mele", "Fonoti", chamber, "Greens");
        cast.channel(lawmaker, "email", "mele@parliament.example", "works");
        letter = cast.letter("Open letter on the river");
        addressee = mailing.address(letter, parliament, lawmaker);
        recipient = jdbc.sql("select id from recipient where letter_id = ?")
                .param(letter)
                .query(UUID.class)
                .single();
    }

    @Test
    void anotherOfficerReadsTheLetterAndChangesNothingOfIt() {
        RecipientFilter all = RecipientFilter.all(letter);
        LetterLine line = letters.details(letter);
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(letters.mayChange(letter)).isFalse();
            assertThat(letters.details(letter).title()).isEqualTo("Open letter on the river");
            refused(() -> letters.correct(letter, line.seen(), cast.details(line.campaign(), "Mine")));
            refused(() -> letters.write(letter, letters.text(letter).seen(), new LetterText("Mine", List.of())));
            refused(() -> addressees.name(letter, AddresseeKind.PARLIAMENT, UUID.randomUUID()));
            refused(() -> addressees.order(letter, List.of(addressee)));
            refused(() -> addressees.remove(addressee));
            refused(() -> picks.add(addressee, RecipientPick.ALL));
            refused(() -> picks.addItself(addressee));
            refused(() -> recipients.exclude(all, "They asked for it"));
            refused(() -> recipients.takeBack(all));
            refused(() -> recipients.remove(all));
            refused(() -> recipients.useChannel(recipient, null));
            refused(() -> sending.markSent(all, Cast.DAY, null));
        });

        assertThat(letters.details(letter)).isEqualTo(line);
        assertThat(recipients.count(all.in(RecipientState.CHOSEN))).isEqualTo(1);
    }

    @Test
    void theOwnerOfTheCampaignAndAManagerChangeIt() {
        LetterLine line = letters.details(letter);
        LetterDetails mine = line.details();
        UUID bo = Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER);
        jdbc.sql("update campaign set owner_id = ? where id = ?")
                .params(bo, line.campaign())
                .update();

        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThatCode(() -> letters.correct(letter, line.seen(), mine))
                        .doesNotThrowAnyException());
        Acting.as(
                jdbc,
                "Mara Stein",
                Role.MANAGER,
                () -> letters.write(letter, letters.text(letter).seen(), new LetterText("Better", List.of())));

        assertThat(letters.text(letter).says().text()).isEqualTo("Better");
    }

    @Test
    void aLetterCanBeHandedOver() {
        LetterLine line = letters.details(letter);
        LetterDetails d = line.details();
        UUID bo = Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER);

        letters.correct(
                letter,
                line.seen(),
                new LetterDetails(d.campaign(), d.title(), d.kind(), d.datedOn(), d.answerBy(), d.language(), bo));

        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(letters.mayChange(letter)).isTrue());
    }

    @Test
    void aViewerChangesNoLetterEvenOneInTheirName() {
        UUID vera = Acting.account(jdbc, "Vera Lind", Role.VIEWER);
        jdbc.sql("update letter set owner_id = ? where id = ?")
                .params(vera, letter)
                .update();

        Acting.as(
                jdbc,
                "Vera Lind",
                Role.VIEWER,
                () -> assertThat(letters.mayChange(letter)).isFalse());
    }

    private static void refused(Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("letter.refusal.not-yours");
    }
}
