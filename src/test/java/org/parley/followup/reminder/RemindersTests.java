package org.parley.followup.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.audit.History;
import org.parley.audit.HistoryPage;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUpLine;
import org.parley.followup.FollowUps;
import org.parley.followup.ManyFollowUps;
import org.parley.followup.repetition.RepeatUnit;
import org.parley.followup.repetition.Repetition;
import org.parley.letter.Cast;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who was invited and has not answered is to be reminded by somebody, on a day, until they answer. */
@SpringBootTest
@Transactional
@SignedIn
class RemindersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Heard INVITED = new Heard.Invitation(DAY);
    private static final Heard SIGNS = new Heard.Signature(DAY, "", "");

    @Autowired
    private Cast cast;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Reminders reminders;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private ManyFollowUps many;

    @Autowired
    private History history;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID zoe;
    private UUID noor;

    @BeforeEach
    void aLetterThatTwoWereInvitedToSign() {
        letter = cast.letter("Open letter on the river");
        zoe = signatories.add(letter, SignatoryDetails.person("Zoë Ångström", ""), INVITED);
        noor = signatories.add(letter, SignatoryDetails.person("Noor Lindgren", ""), INVITED);
        signatories.add(letter, SignatoryDetails.person("Mira Okafor", ""), SIGNS);
    }

    @Test
    void oneForAllIsDoneWhenEverybodyAnswered() {
        UUID id = Ids.next();

        assertThat(plan(id, false)).containsExactly(id);

        assertThat(open()).extracting(FollowUpLine::what).containsExactly("Remind them");
        assertThat(open()).allMatch(FollowUpLine::reminds).allMatch(FollowUpLine::mine);
        hear(zoe, SIGNS);
        assertThat(open()).as("one of two has answered").hasSize(1);
        hear(noor, new Heard.No(DAY, "not now"));
        assertThat(open()).isEmpty();
        assertThat(followUps.list(FollowUpFilter.ofLetter(letter).withDone(true), PageRequest.of(0, 9)))
                .extracting(FollowUpLine::doneBy)
                .containsExactly("Ana Duarte");
    }

    @Test
    void oneForEachNamesThemAndIsDoneOneByOne() {
        assertThat(plan(Ids.next(), true)).hasSize(2);

        assertThat(open())
                .extracting(FollowUpLine::what)
                .containsExactlyInAnyOrder("Remind them: Zoë Ångström", "Remind them: Noor Lindgren");
        hear(zoe, SIGNS);
        assertThat(open()).extracting(FollowUpLine::what).containsExactly("Remind them: Noor Lindgren");
        signatories.remove(noor);
        assertThat(open()).as("nobody is left whom it is about").isEmpty();
    }

    @Test
    void whoIsAnonymousOrBecomesSoIsNotNamed() {
        signatories.add(letter, new SignatoryDetails(null, "Quiet River", "", "", true), INVITED);
        plan(Ids.next(), true);

        assertThat(texts()).doesNotContain("Quiet").contains("Zoë");
        signatories.correct(
                zoe, signatories.line(zoe).seen(), new SignatoryDetails(null, "Zoë Ångström", "", "", true));

        assertThat(open()).hasSize(3);
        assertThat(texts()).doesNotContain("Zoë").contains("Noor");
    }

    @Test
    void whoBecomesAnonymousIsNotNamedInTheHistoryEither() {
        plan(Ids.next(), true);
        List<UUID> ids = open().stream().map(FollowUpLine::id).toList();
        assertThat(histories(ids)).contains("Zoë").contains("Noor");

        signatories.correct(
                zoe, signatories.line(zoe).seen(), new SignatoryDetails(null, "Zoë Ångström", "", "", true));

        assertThat(histories(ids)).doesNotContain("Zoë").contains("Noor");
        Acting.as(
                jdbc, "Vera Lind", Role.VIEWER, () -> assertThat(histories(ids)).doesNotContain("Zoë"));
    }

    @Test
    void aReminderDoesNotRepeat() {
        plan(Ids.next(), true);
        UUID id = open().getFirst().id();

        assertThatThrownBy(() -> followUps.repeat(id, Repetition.from(DAY, RepeatUnit.WEEK, 1, null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("followup.repeat.refusal.reminder"));
    }

    private String histories(List<UUID> ids) {
        return ids.stream()
                .map(id -> history.page(id, HistoryPage.LATEST, 50).toString())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void nobodyIsRemindedTwice() {
        plan(Ids.next(), false);
        signatories.add(letter, SignatoryDetails.person("Ilse Marenholt", ""), INVITED);

        assertThat(reminders.unanswered(letter)).isEqualTo(new Reminders.Unanswered(3, 2));
        assertThat(plan(Ids.next(), true)).hasSize(1);
        assertThat(plan(Ids.next(), true)).isEmpty();
        assertThat(plan(Ids.next(), false)).isEmpty();
        assertThat(open()).hasSize(2);
        assertThat(reminders.unanswered(letter).open()).isZero();
    }

    @Test
    void whoIsInvitedAgainMayBeRemindedAgain() {
        plan(Ids.next(), false);
        hear(zoe, new Heard.No(DAY, ""));
        hear(noor, SIGNS);
        hear(zoe, new Heard.Invitation(DAY));

        assertThat(open()).as("what was done stays done").isEmpty();
        assertThat(plan(Ids.next(), false)).hasSize(1);
    }

    @Test
    void whatWasPlannedIsTakenBackAsLongAsNobodyDidIt() {
        List<UUID> planned = plan(Ids.next(), true);
        hear(zoe, SIGNS);

        assertThat(many.takeBack(planned)).isEqualTo(1);
        assertThat(open()).isEmpty();
        assertThat(reminders.unanswered(letter)).isEqualTo(new Reminders.Unanswered(1, 0));
    }

    @Test
    void theProposedDayIsBeforeTheDeadlineAndNeverOver() {
        LocalDate today = followUps.today();

        assertThat(reminders.proposed(today.plusDays(10))).isEqualTo(today.plusDays(7));
        assertThat(reminders.proposed(today.plusDays(1))).isEqualTo(today);
        assertThat(reminders.proposed(today.minusDays(30))).isEqualTo(today);
        assertThat(reminders.proposed(null)).isEqualTo(today.plusDays(7));
    }

    @Test
    void onlyWhoKeepsTheLetterPlansThem() {
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> plan(Ids.next(), false))
                        .isInstanceOf(Refusal.class)
                        .extracting("key")
                        .isEqualTo("letter.refusal.not-yours"));
        assertThat(open()).isEmpty();
    }

    private List<UUID> plan(UUID id, boolean each) {
        return reminders.plan(
                id,
                new FollowUpDetails("Remind them", followUps.today().plusDays(2), actor.id(), About.letter(letter)),
                each);
    }

    private void hear(UUID signatory, Heard heard) {
        signatories.hear(signatory, signatories.line(signatory).seen(), heard);
    }

    private List<FollowUpLine> open() {
        return followUps.list(FollowUpFilter.ofLetter(letter), PageRequest.of(0, 9));
    }

    private String texts() {
        return open().stream().map(FollowUpLine::what).toList().toString();
    }
}
