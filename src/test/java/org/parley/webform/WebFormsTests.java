package org.parley.webform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientLine;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Web forms are filled in one after the other, by several people and never the same one twice. */
@SpringBootTest
@Transactional
@SignedIn
class WebFormsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Letters letters;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Sending sending;

    @Autowired
    private WebForms forms;

    @Autowired
    private EntityManager stored;

    @Autowired
    private JdbcClient jdbc;

    private UUID chamber;
    private UUID parliament;
    private UUID letter;
    private UUID mira;

    @BeforeEach
    void aLetterToTwoByFormAndOneByMail() {
        parliament = cast.parliament("Parliament of Norland");
        chamber = cast.chamber(parliament, "House of Norland", "lower");
        letter = cast.letter("Open letter on the river");
        mira = person("Mira", "Adler", "web form", "https://example.org/mira");
        person("Tom", "Berg", "web form", "https://example.org/tom");
        person("Una", "Clark", "email", "una@example.org");
        mailing.addressAll(letter, parliament);
    }

    @Test
    void whoIsReachedByAWebFormComesByNameAndNobodyElse() {
        Turn first = forms.next(letter).orElseThrow();
        assertThat(first.name()).isEqualTo("Mira Adler");
        assertThat(first.address()).isEqualTo("https://example.org/mira");
        assertThat(first.subject()).isEqualTo("Open letter on the river");
        assertThat(first.place()).isEqualTo("House of Norland · Parliament of Norland");
        assertThat(forms.next(letter)).as("left and taken up again").contains(first);

        forms.sent(letter, first.recipient(), DAY);
        Turn second = forms.next(letter).orElseThrow();
        forms.sent(letter, second.recipient(), DAY);

        assertThat(second.name()).isEqualTo("Tom Berg");
        assertThat(forms.next(letter)).isEmpty();
        assertThat(forms.left(letter)).isEqualTo(new FormsLeft(0, 0, List.of()));
    }

    @Test
    void whatWasSentIsWrittenDownAsOneActOfTheDay() {
        forms.sent(letter, forms.next(letter).orElseThrow().recipient(), DAY);
        forms.sent(letter, forms.next(letter).orElseThrow().recipient(), DAY);

        assertThat(lines(RecipientState.SENT)).hasSize(2).allSatisfy(line -> {
            assertThat(line.sentVia()).isEqualTo(SentVia.WEB_FORM);
            assertThat(line.sentOn()).isEqualTo(DAY);
        });
        assertThat(jdbc.sql("select count(*) from sending where letter_id = ?")
                        .param(letter)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theTextIsTheRecipientsOwnWithoutMarkUp() {
        letters.write(
                letter,
                letters.text(letter).seen(),
                new LetterText(
                        "Dear {{name}},\n\nplease act **now**, and read [this](https://example.org).\n\n- one\n- two\n\n> a < b",
                        List.of()));

        assertThat(forms.next(letter).orElseThrow().text())
                .isEqualTo(
                        "Dear Mira Adler,\n\nplease act now, and read \"this\" (https://example.org).\n\n- one\n- two\n\n«a < b»");
    }

    @Test
    void twoPeopleNeverGetTheSameOne() {
        UUID mine = forms.next(letter).orElseThrow().recipient();

        asMara(mara -> {
            assertThat(mara.next(letter).orElseThrow().name()).isEqualTo("Tom Berg");
            assertThat(mara.left(letter).others()).containsExactly("Ana Duarte");
            refused(() -> mara.take(letter, mine), "webform.refusal.taken");
            refused(() -> mara.sent(letter, mine, DAY), "webform.refusal.taken");
            refused(() -> mara.skip(letter, mine), "webform.refusal.taken");
            refused(() -> mara.putAside(letter, mine, "why", false), "webform.refusal.taken");
        });

        assertThat(forms.left(letter).others()).containsExactly("Mara Stein");
        forms.sent(letter, mine, DAY);
        assertThat(forms.next(letter)).as("the other one is Mara's").isEmpty();
    }

    @Test
    void whatNobodyComesBackToIsFreeAfterHalfAnHour() {
        UUID mine = forms.next(letter).orElseThrow().recipient();
        jdbc.sql("update web_form_turn set taken_at = taken_at - interval '31 minutes'")
                .update();

        asMara(mara -> assertThat(mara.next(letter).orElseThrow().recipient()).isEqualTo(mine));

        refused(() -> forms.sent(letter, mine, DAY), "webform.refusal.taken");
    }

    @Test
    void whatWentOutMeanwhileIsNotRecordedTwice() {
        UUID mine = forms.next(letter).orElseThrow().recipient();
        sending.markSent(RecipientFilter.only(letter, Set.of(mine)), DAY.minusDays(1), SentVia.POST);

        refused(() -> forms.sent(letter, mine, DAY), "webform.refusal.gone");

        assertThat(recipients.line(mine).sentVia()).isEqualTo(SentVia.POST);
        assertThat(forms.next(letter).orElseThrow().name()).isEqualTo("Tom Berg");
    }

    @Test
    void whoIsSkippedComesAfterTheOthers() {
        UUID first = forms.next(letter).orElseThrow().recipient();

        forms.skip(letter, first);

        UUID second = forms.next(letter).orElseThrow().recipient();
        assertThat(second).isNotEqualTo(first);
        forms.sent(letter, second, DAY);
        assertThat(forms.next(letter).orElseThrow().recipient()).isEqualTo(first);
    }

    @Test
    void whatCouldNotBeSentIsPutAsideWithItsReasonUntilSomebodyTriesAgain() {
        UUID first = forms.next(letter).orElseThrow().recipient();
        refused(() -> forms.putAside(letter, first, "  ", false), "webform.refusal.why");

        forms.putAside(letter, first, "Only for\nconstituents", false);

        assertThat(forms.left(letter).aside()).isEqualTo(1);
        assertThat(forms.left(letter).left()).isEqualTo(1);
        assertThat(forms.next(letter).orElseThrow().name()).isEqualTo("Tom Berg");
        assertThat(forms.aside(letter, Pageable.ofSize(5))).singleElement().satisfies(line -> {
            assertThat(line.because()).isEqualTo("Only for constituents");
            assertThat(line.by()).isEqualTo("Ana Duarte");
        });

        assertThat(forms.take(letter, first).name()).isEqualTo("Mira Adler");
        assertThat(forms.left(letter).aside()).isZero();
    }

    @Test
    void aDeadFormIsTriedByNobodyAgain() {
        UUID first = forms.next(letter).orElseThrow().recipient();

        forms.putAside(letter, first, "404", true);
        stored.flush();

        assertThat(recipients.line(first).isUnreachable()).isTrue();
        assertThat(forms.left(letter)).isEqualTo(new FormsLeft(1, 0, List.of()));
        assertThat(jdbc.sql("select state from channel where lawmaker_id = ?")
                        .param(mira)
                        .query(String.class)
                        .single())
                .isEqualTo("bounced");
    }

    @Test
    void anAddressThatIsNoWebPageIsTakenAndNotOpened() {
        jdbc.sql("update channel set value = 'javascript:alert(1)' where lawmaker_id = ?")
                .param(mira)
                .update();

        Turn turn = forms.next(letter).orElseThrow();

        assertThat(turn.address()).isNull();
        assertThat(turn.value()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void whoDoesNotKeepTheLetterSeesHowFarItIsAndTakesNothing() {
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(forms.left(letter).left()).isEqualTo(2);
            refused(() -> forms.next(letter), "letter.refusal.not-yours");
        });
    }

    private void asMara(Consumer<WebForms> does) {
        Acting.as(jdbc, "Mara Stein", Role.MANAGER, () -> does.accept(forms));
    }

    private static void refused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private List<RecipientLine> lines(RecipientState state) {
        return recipients.list(RecipientFilter.all(letter).in(state), Pageable.ofSize(10));
    }

    private UUID person(String given, String family, String kind, String value) {
        UUID person = cast.lawmaker(given, family, chamber, "Greens");
        cast.channel(person, kind, value, "works");
        return person;
    }
}
