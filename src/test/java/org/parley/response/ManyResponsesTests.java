package org.parley.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.board.Board;
import org.parley.board.BoardFilter;
import org.parley.contact.Scene;
import org.parley.timeline.Happening;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** The same logged for many, another class given to many, one taken out: in one go, and taken back. */
@SpringBootTest
@Transactional
@SignedIn
class ManyResponsesTests {

    private static final LocalDate SENT = LocalDate.of(2026, 10, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);

    @Autowired
    private ManyResponses many;

    @Autowired
    private Responses responses;

    @Autowired
    private Timelines timeline;

    @Autowired
    private Board board;

    @Autowired
    private ForgottenResponses forgotten;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    private Scene scene;
    private UUID letter;
    private UUID mele;
    private UUID tane;
    private UUID chosen;

    @BeforeEach
    void aLetterThatWentToTwoOfThree() {
        scene = new Scene(database);
        letter = scene.letter("To the assembly", scene.campaign("Free the press", actor.id()), actor.id());
        mele = scene.sentRecipient(letter, scene.lawmaker("Mele Fonoti"), actor.id());
        tane = scene.sentRecipient(letter, scene.lawmaker("Tāne Rewiti"), actor.id());
        chosen = scene.recipient(letter, scene.lawmaker("Sione Vea"));
    }

    @Test
    void theSameIsLoggedForAllToWhomTheLetterWent() {
        Many done = many.log(Ids.next(), letter, Set.of(mele, tane, chosen), details(DAY, ResponseClass.RETURNED));

        assertThat(done.done()).isEqualTo(2);
        assertThat(done.notSent()).isEqualTo(1);
        assertThat(state(mele)).isEqualTo("returned");
        assertThat(state(tane)).isEqualTo("returned");
        assertThat(state(chosen)).isEqualTo("chosen");
    }

    @Test
    void whoWasSentToLaterAndOfWhomItIsKnownIsPassedOver() {
        logged(mele, ResponseClass.ACKNOWLEDGEMENT);

        Many known = many.log(Ids.next(), letter, Set.of(mele), details(DAY, ResponseClass.ACKNOWLEDGEMENT));
        Many early = many.log(Ids.next(), letter, Set.of(tane), details(SENT.minusDays(1), ResponseClass.SUPPORT));

        assertThat(known).extracting(Many::done, Many::already).containsExactly(0, 1);
        assertThat(early).extracting(Many::done, Many::early).containsExactly(0, 1);
        assertThat(responses.ofRecipient(tane)).isEmpty();
    }

    @Test
    void theSameFormSavedTwiceLogsOnce() {
        UUID act = Ids.next();

        many.log(act, letter, Set.of(mele, tane), details(DAY, ResponseClass.AUTOMATIC_REPLY));
        Many again = many.log(act, letter, Set.of(mele, tane), details(DAY, ResponseClass.AUTOMATIC_REPLY));

        assertThat(again.done()).isEqualTo(2);
        assertThat(responses.count(ResponseFilter.ofLetter(letter))).isEqualTo(2);
    }

    @Test
    void whatWasLoggedTogetherIsTakenBackTogetherButForWhatSomebodyCorrected() {
        UUID act = Ids.next();
        many.log(act, letter, Set.of(mele, tane), details(DAY, ResponseClass.RETURNED));
        ResponseLine one = responses.ofRecipient(mele).getFirst();
        responses.correct(
                one.id(),
                one.seen(),
                ResponseDetails.of(DAY, ReceivedVia.EMAIL, ResponseClass.SUPPORT, "Yes"),
                Sure.OF_NOTHING);

        assertThat(many.undo(act)).isEqualTo(1);

        assertThat(state(mele)).isEqualTo("answered");
        assertThat(state(tane)).isEqualTo("sent");
    }

    @Test
    void theChannelsByWhichManyCameBackAreBouncedUntilItIsTakenBack() {
        UUID channel = scene.email(mele);
        UUID act = Ids.next();

        many.log(act, letter, Set.of(mele), details(DAY, ResponseClass.RETURNED));
        assertThat(channel(channel)).isEqualTo("bounced");
        many.undo(act);

        assertThat(channel(channel)).isEqualTo("unverified");
    }

    @Test
    void manyGetAnotherClassAndTheOneTheyHadBack() {
        logged(mele, ResponseClass.SUPPORT);
        logged(tane, ResponseClass.ACKNOWLEDGEMENT);
        UUID act = Ids.next();

        Many done = many.classify(act, ResponseFilter.ofLetter(letter), ResponseClass.AUTOMATIC_REPLY);
        assertThat(done.done()).isEqualTo(2);
        assertThat(state(mele)).isEqualTo("sent");
        assertThat(state(tane)).isEqualTo("sent");
        assertThat(many.undo(act)).isEqualTo(2);

        assertThat(state(mele)).isEqualTo("answered");
        assertThat(state(tane)).isEqualTo("acknowledged");
    }

    @Test
    void onlyTheTickedGetAnotherClass() {
        UUID ticked = logged(mele, ResponseClass.SUPPORT);
        logged(tane, ResponseClass.SUPPORT);

        many.classify(Ids.next(), ResponseFilter.among(Set.of(ticked)), ResponseClass.REFUSAL);

        assertThat(responses.classes(letter))
                .containsEntry(ResponseClass.REFUSAL, 1)
                .containsEntry(ResponseClass.SUPPORT, 1);
    }

    @Test
    void whatWasCorrectedSinceKeepsItsClass() {
        UUID id = logged(mele, ResponseClass.SUPPORT);
        UUID act = Ids.next();
        many.classify(act, ResponseFilter.ofLetter(letter), ResponseClass.REFUSAL);
        entities.clear();
        responses.correct(
                id, 1, ResponseDetails.of(DAY, ReceivedVia.POST, ResponseClass.REFUSAL, "No."), Sure.OF_NOTHING);

        assertThat(many.undo(act)).isZero();
        assertThat(responses.line(id).responseClass()).isEqualTo(ResponseClass.REFUSAL);
    }

    @Test
    void aResponseIsTakenOutAndPutBackAsItWas() {
        UUID id = Ids.next();
        ResponseDetails said = new ResponseDetails(
                DAY,
                ReceivedVia.POST,
                ResponseClass.FORWARDED,
                "Passed on.",
                Whom.named("A. Secretary"),
                new Whom(scene.lawmaker("Ana Tui"), null, null, "Ana Tui"),
                "en",
                "https://example.org/",
                null);
        responses.log(id, mele, said, null);
        UUID act = Ids.next();

        many.takeOut(act, id, 0);
        assertThat(responses.count(ResponseFilter.ofLetter(letter))).isZero();
        assertThat(state(mele)).isEqualTo("sent");
        assertThat(many.undo(act)).isEqualTo(1);

        assertThat(responses.line(id).details()).isEqualTo(said);
        assertThat(state(mele)).isEqualTo("acknowledged");
    }

    @Test
    void whatSomebodyElseChangedIsNotTakenOut() {
        UUID id = logged(mele, ResponseClass.SUPPORT);
        responses.correct(id, 0, ResponseDetails.of(DAY, ReceivedVia.POST, ResponseClass.REFUSAL, ""), Sure.OF_NOTHING);

        assertThatThrownBy(() -> many.takeOut(Ids.next(), id, 0)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(responses.line(id).responseClass()).isEqualTo(ResponseClass.REFUSAL);
    }

    @Test
    void onlyWhoeverDidItAndManagersTakeItBackAndOnce() {
        UUID act = Ids.next();
        many.log(act, letter, Set.of(mele), details(DAY, ResponseClass.RETURNED));

        Acting.as(
                database,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> many.undo(act)).isInstanceOf(Refusal.class));
        Acting.as(
                database,
                "Kim Manager",
                Role.MANAGER,
                () -> assertThat(many.undo(act)).isEqualTo(1));

        assertThatThrownBy(() -> many.undo(act)).isInstanceOf(Refusal.class);
    }

    @Test
    void moreThanFiveThousandAtOnceAreRefused() {
        Set<UUID> crowd = Stream.generate(UUID::randomUUID)
                .limit(ManyResponses.MOST + 1L)
                .collect(Collectors.toCollection(LinkedHashSet::new));

        assertThatThrownBy(() -> many.log(Ids.next(), letter, crowd, details(DAY, ResponseClass.RETURNED)))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("response.refusal.many");
    }

    @Test
    void manyAreOneEntryOfTheTimelineWhoseNumberOpensExactlyThem() {
        UUID act = Ids.next();
        many.log(act, letter, Set.of(mele, tane), details(DAY, ResponseClass.RETURNED));

        assertThat(timeline.before(Whose.LETTER.of(letter), null, TimelinePlace.END, 20)
                        .happenings())
                .filteredOn(one -> one.what().startsWith("response."))
                .singleElement()
                .extracting(Happening::what, Happening::how, Happening::recipients)
                .containsExactly("response.act.logged", "response.class.returned", 2);
        assertThat(board.all(BoardFilter.all(letter).concerned(act))).containsExactlyInAnyOrder(mele, tane);
    }

    @Test
    void whatWasTakenOutIsForgottenAfterAMonthWithItsFiles() {
        UUID id = logged(mele, ResponseClass.SUPPORT);
        UUID file = Ids.next();
        database.sql("""
                        insert into attachment (id, subject_kind, subject_id, name, kind, bytes, sha256, added_by, added_at)
                        values (?, 'response', ?, 'scan.pdf', 'pdf', 1, repeat('a', 64), ?, now())
                        """).params(file, id, actor.id()).update();
        UUID act = Ids.next();
        many.takeOut(act, id, 0);

        forgotten.throwAway();
        assertThat(files(file)).isEqualTo(1);
        database.sql("update response_act set done_at = now() - interval '31 days'")
                .update();
        forgotten.throwAway();

        assertThat(files(file)).isZero();
        assertThat(many.undo(act)).isZero();
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerDoesNothingWithMany() {
        assertThatThrownBy(() -> many.log(Ids.next(), letter, Set.of(mele), details(DAY, ResponseClass.RETURNED)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> many.undo(Ids.next())).isInstanceOf(AccessDeniedException.class);
    }

    private UUID logged(UUID recipient, ResponseClass one) {
        UUID id = Ids.next();
        responses.log(id, recipient, ResponseDetails.of(DAY, ReceivedVia.EMAIL, one, "Dear friends"), null);
        return id;
    }

    private static ManyDetails details(LocalDate day, ResponseClass one) {
        return new ManyDetails(day, ReceivedVia.EMAIL, one, true);
    }

    private String state(UUID recipient) {
        return database.sql("select state from recipient where id = ?")
                .param(recipient)
                .query(String.class)
                .single();
    }

    private String channel(UUID id) {
        return database.sql("select state from channel where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private int files(UUID id) {
        return database.sql("select count(*) from attachment where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
