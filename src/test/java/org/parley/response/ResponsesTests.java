package org.parley.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.contact.NextStep;
import org.parley.contact.Scene;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Logging what came back: the recipient's state follows it, and whoever owns the letter hears of it. */
@SpringBootTest
@Transactional
@SignedIn
class ResponsesTests {

    private static final PageRequest FIRST = PageRequest.of(0, 50);
    private static final LocalDate SENT = LocalDate.of(2026, 10, 2);

    @Autowired
    private Responses responses;

    @Autowired
    private ResponsesHappen happenings;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    private Scene scene;
    private UUID mele;
    private UUID campaign;
    private UUID letter;
    private UUID recipient;

    @BeforeEach
    void aLetterThatWasSent() {
        scene = new Scene(database);
        mele = scene.lawmaker("Mele Fonoti");
        campaign = scene.campaign("Free the press", actor.id());
        letter = scene.letter("To the assembly", campaign, actor.id());
        recipient = scene.sentRecipient(letter, mele, actor.id());
    }

    @ParameterizedTest
    @EnumSource(ResponseClass.class)
    void theRecipientsStateFollowsWhatCameBack(ResponseClass one) {
        logged(one, SENT);

        String expected = switch (one) {
            case AUTOMATIC_REPLY -> "sent";
            case ACKNOWLEDGEMENT, FORWARDED, HOLDING_REPLY -> "acknowledged";
            case RETURNED -> "returned";
            case SUPPORT, REFUSAL, MEETING_OFFERED, MATERIAL_ASKED_FOR, NOT_MY_CONSTITUENT, PUBLIC_ACT -> "answered";
        };
        assertThat(state()).isEqualTo(expected);
    }

    @Test
    void severalResponsesCountForTheBestOfThem() {
        logged(ResponseClass.ACKNOWLEDGEMENT, SENT);
        logged(ResponseClass.SUPPORT, SENT.plusDays(1));
        logged(ResponseClass.AUTOMATIC_REPLY, SENT.plusDays(2));

        assertThat(state()).isEqualTo("answered");
        assertThat(responses.ofRecipient(recipient))
                .extracting(ResponseLine::responseClass)
                .containsExactly(ResponseClass.AUTOMATIC_REPLY, ResponseClass.SUPPORT, ResponseClass.ACKNOWLEDGEMENT);
        assertThat(responses.classes(letter))
                .containsEntry(ResponseClass.SUPPORT, 1)
                .doesNotContainKey(ResponseClass.REFUSAL);
    }

    @Test
    void theSameFormSavedTwiceIsLoggedOnce() {
        UUID id = Ids.next();

        responses.log(id, details(recipient, ResponseClass.SUPPORT, SENT, "first"), null);
        responses.log(id, details(recipient, ResponseClass.SUPPORT, SENT, "first, and more"), null);

        assertThat(responses.ofRecipient(recipient))
                .extracting(ResponseLine::text)
                .containsExactly("first, and more");
    }

    @Test
    void nothingComesBackFromWhomNothingWasSentTo() {
        UUID chosen = scene.recipient(letter, scene.lawmaker("Tāne Rewiti"));

        assertThat(key(chosen, ResponseClass.AUTOMATIC_REPLY, SENT)).isEqualTo("response.refusal.not-sent");
        assertThat(key(chosen, ResponseClass.SUPPORT, SENT)).isEqualTo("response.refusal.not-sent");
    }

    @Test
    void nothingComesBackBeforeItWasSentOrInTheFuture() {
        assertThat(key(recipient, ResponseClass.SUPPORT, SENT.minusDays(1)))
                .isEqualTo("response.refusal.before-sending");
        assertThat(key(
                        recipient,
                        ResponseClass.SUPPORT,
                        LocalDate.now(actor.zone()).plusDays(2)))
                .isEqualTo("response.refusal.in-the-future");
    }

    @Test
    void everyWordOfTheFilterNarrows() {
        UUID support = logged(ResponseClass.SUPPORT, SENT);
        UUID refusal = logged(ResponseClass.REFUSAL, SENT.plusDays(1));
        UUID bo = Acting.account(database, "Bo Lindqvist", Role.OFFICER);
        UUID other = scene.letter("Another", campaign, bo);

        assertThat(found(ResponseFilter.ofLetter(letter))).containsExactly(refusal, support);
        assertThat(found(ResponseFilter.ofLetter(other))).isEmpty();
        assertThat(found(new ResponseFilter(null, letter, ResponseClass.SUPPORT, false)))
                .containsExactly(support);
        assertThat(found(new ResponseFilter(refusal, null, null, false))).containsExactly(refusal);
        assertThat(found(new ResponseFilter(null, null, null, true))).containsExactly(refusal, support);
        Acting.as(
                database,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(found(new ResponseFilter(null, null, null, true)))
                        .isEmpty());
    }

    @Test
    void whoOwnsTheLetterHearsOfIt() {
        UUID support = logged(ResponseClass.SUPPORT, SENT);
        LocalDate lastWeek = LocalDate.now(actor.zone()).minusDays(7);

        assertThat(responses.newOnMyLetters(lastWeek, 5))
                .extracting(ResponseLine::id)
                .containsExactly(support);
        assertThat(responses.countNewOnMyLetters(lastWeek)).isEqualTo(1);
        assertThat(responses.countNewOnMyLetters(LocalDate.now(actor.zone()).plusDays(2)))
                .isZero();
        Acting.as(
                database,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(responses.countNewOnMyLetters(lastWeek)).isZero());
    }

    @Test
    void aResponseStandsOnTheTimelineOfItsLawmaker() {
        logged(ResponseClass.SUPPORT, SENT);

        assertThat(happenings.with(mele, 5)).singleElement().satisfies(happening -> {
            assertThat(happening.day()).isEqualTo(SENT);
            assertThat(happening.kind()).isEqualTo("response.class.support");
            assertThat(happening.title()).isEqualTo("To the assembly");
        });
    }

    @Test
    void whatComesNextIsRaisedWithIt() {
        UUID step = Ids.next();

        responses.log(
                Ids.next(),
                details(recipient, ResponseClass.MEETING_OFFERED, SENT, ""),
                new NextStep(step, "Fix a day", LocalDate.of(2026, 12, 1), actor.id()));

        assertThat(followUps.list(FollowUpFilter.ofLetter(letter), FIRST))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.id()).isEqualTo(step);
                    assertThat(line.about().lawmaker()).isEqualTo(mele);
                    assertThat(line.about().campaign()).isEqualTo(campaign);
                    assertThat(line.about().recipient()).isEqualTo(recipient);
                });
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerLogsNothing() {
        assertThatThrownBy(() -> logged(ResponseClass.SUPPORT, SENT)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID logged(ResponseClass one, LocalDate day) {
        UUID id = Ids.next();
        responses.log(id, details(recipient, one, day, "Dear friends"), null);
        return id;
    }

    private List<UUID> found(ResponseFilter filter) {
        return responses.list(filter, FIRST).stream().map(ResponseLine::id).toList();
    }

    private @Nullable String key(UUID to, ResponseClass one, LocalDate day) {
        try {
            responses.log(Ids.next(), details(to, one, day, ""), null);
            return null;
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    private String state() {
        return database.sql("select state from recipient where id = ?")
                .param(recipient)
                .query(String.class)
                .single();
    }

    private static ResponseDetails details(UUID recipient, ResponseClass one, LocalDate day, String text) {
        return new ResponseDetails(recipient, day, ReceivedVia.EMAIL, one, text, "A. Secretary");
    }
}
