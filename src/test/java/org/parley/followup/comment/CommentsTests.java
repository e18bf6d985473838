package org.parley.followup.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.audit.History;
import org.parley.audit.HistoryPage;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.NextStep;
import org.parley.contact.Scene;
import org.parley.contact.TheirSide;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUps;
import org.parley.followup.ManyFollowUps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues say about a follow-up is for whoever sees that, and changed by nobody but its author. */
@SpringBootTest
@Transactional
@SignedIn
class CommentsTests {

    private static final PageRequest FIRST = PageRequest.of(0, 10);

    @Autowired
    private Comments comments;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private ManyFollowUps many;

    @Autowired
    private Contacts contacts;

    @Autowired
    private History history;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private final UUID followUp = Ids.next();

    @BeforeEach
    void somethingToDo() {
        followUps.raise(followUp, new FollowUpDetails("Call her office", followUps.today(), actor.id(), About.NOTHING));
    }

    @Test
    void theSameFormSentTwiceSaysItOnceAsItWasSentLast() {
        UUID id = Ids.next();

        comments.say(id, followUp, "She is *away*");
        comments.say(id, followUp, "She is away until Friday");

        assertThat(said()).containsExactly("She is away until Friday");
        assertThat(comments.count(followUp)).isEqualTo(1);
    }

    @Test
    void colleaguesSpeakAndTheLatestComesFirst() {
        comments.say(Ids.next(), followUp, "She is away");
        Acting.as(jdbc, "Bo Vantongeren", Role.OFFICER, () -> comments.say(Ids.next(), followUp, "Back on Friday"));

        assertThat(comments.of(followUp, FIRST))
                .extracting(CommentLine::who, CommentLine::mine)
                .containsExactly(
                        tuple("Bo Vantongeren", false),
                        tuple(comments.of(followUp, FIRST).getLast().who(), true));
        assertThat(said()).containsExactly("Back on Friday", "She is away");
        assertThat(comments.of(followUp, PageRequest.of(1, 1)))
                .extracting(CommentLine::text)
                .containsExactly("She is away");
    }

    @Test
    void onesOwnIsCorrectedByAFormThatSawItAsItIs() {
        UUID id = Ids.next();
        comments.say(id, followUp, "She is away");

        comments.correct(id, 0, "She is back");

        assertThat(comments.of(followUp, FIRST)).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("She is back");
            assertThat(line.corrected()).isTrue();
        });
        assertThatThrownBy(() -> comments.correct(id, 0, "She left")).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void onesOwnIsTakenOutAndPutBack() {
        UUID id = Ids.next();
        comments.say(id, followUp, "She is away");

        comments.takeOut(id);
        assertThat(said()).isEmpty();
        assertThat(comments.count(followUp)).isZero();
        comments.putBack(id);

        assertThat(said()).containsExactly("She is away");
    }

    @Test
    void nobodyChangesWhatAnotherSaid() {
        UUID id = Ids.next();
        comments.say(id, followUp, "She is away");

        Acting.as(jdbc, "Max Manager", Role.MANAGER, () -> {
            assertThatThrownBy(() -> comments.correct(id, 0, "She left")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> comments.takeOut(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> comments.say(id, followUp, "She left")).isInstanceOf(NotFound.class);
        });

        assertThat(said()).containsExactly("She is away");
    }

    @Test
    void nothingAndTooMuchAreNoComments() {
        assertThatThrownBy(() -> comments.say(Ids.next(), followUp, " \n ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> comments.say(Ids.next(), followUp, "x".repeat(Comments.TEXT + 1)))
                .isInstanceOf(Refusal.class);
        comments.say(Ids.next(), followUp, "a\0b <script>alert(1)</script>");
        assertThat(said()).containsExactly("ab <script>alert(1)</script>");
    }

    @Test
    void whatIsSaidAboutAConfidentialContactsFollowUpIsForThoseWhoSeeThat() {
        UUID mele = new Scene(jdbc).lawmaker("Mele Fonoti");
        UUID step = Ids.next();
        ContactDetails details = new ContactDetails(
                ContactKind.CALL,
                Direction.WE_TO_THEM,
                Instant.parse("2026-03-02T10:00:00Z"),
                List.of(TheirSide.inPerson(mele)),
                Set.of(actor.id()),
                null,
                null,
                "",
                true);
        contacts.log(Ids.next(), details, new NextStep(step, "Protect the source", followUps.today(), actor.id()));
        UUID id = Ids.next();
        comments.say(id, step, "The lamplighter knows");

        Acting.as(jdbc, "Bo Vantongeren", Role.OFFICER, () -> {
            assertThat(comments.of(step, FIRST)).isEmpty();
            assertThat(comments.count(step)).isZero();
            assertThatThrownBy(() -> comments.say(Ids.next(), step, "Who is it?"))
                    .isInstanceOf(NotFound.class);
            assertThat(history.page(step, HistoryPage.LATEST, 20).entries()).isEmpty();
        });
        Acting.as(
                jdbc,
                "Max Manager",
                Role.MANAGER,
                () -> assertThat(comments.of(step, FIRST)).hasSize(1));
    }

    @Test
    void theHistoryOfTheFollowUpTellsWhatWasSaid() {
        comments.say(Ids.next(), followUp, "She is away");

        assertThat(history.page(followUp, HistoryPage.LATEST, 20).toString()).contains("She is away");
    }

    @Test
    void whatWasCommentedOnIsNotTakenBackWithTheRest() {
        comments.say(Ids.next(), followUp, "She is away");

        assertThat(many.takeBack(List.of(followUp))).isZero();
        assertThat(said()).hasSize(1);
    }

    @Test
    void aViewerReadsAndSaysNothing() {
        comments.say(Ids.next(), followUp, "She is away");

        Acting.as(jdbc, "Vera Lind", Role.VIEWER, () -> {
            assertThat(said()).hasSize(1);
            assertThatThrownBy(() -> comments.say(Ids.next(), followUp, "Well"))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    private List<String> said() {
        return comments.of(followUp, FIRST).stream().map(CommentLine::text).toList();
    }
}
