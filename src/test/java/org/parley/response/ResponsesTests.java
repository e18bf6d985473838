package org.parley.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.contact.NextStep;
import org.parley.contact.Scene;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.parley.recipient.RecipientState;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;
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
    private Timelines timelines;

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
    void theDatabaseKnowsTheSameClassesAndWhatTheyCountFor() {
        Map<String, String> known = new HashMap<>();
        database.sql("select word, coalesce(counts, '') from response_class").query(row -> {
            known.put(row.getString(1), row.getString(2));
        });

        assertThat(Arrays.stream(ResponseClass.values())
                        .collect(Collectors.toMap(
                                ResponseClass::word,
                                one -> one.counts().map(RecipientState::word).orElse(""))))
                .isEqualTo(known);
        assertThat(database.sql(
                                "select distinct counts, strength from response_class where counts is not null order by strength")
                        .query((row, number) -> RecipientState.of(row.getString(1)))
                        .list())
                .as("of two the one further on is the stronger")
                .isSorted()
                .hasSize(3);
    }

    @Test
    void theStateFallsBackToWhatTheOthersSay() {
        UUID acknowledgement = logged(ResponseClass.ACKNOWLEDGEMENT, SENT);
        UUID support = logged(ResponseClass.SUPPORT, SENT.plusDays(1));

        responses.correct(support, 0, details(ResponseClass.AUTOMATIC_REPLY, SENT.plusDays(1), ""), Sure.OF_NOTHING);
        assertThat(state()).isEqualTo("acknowledged");
        responses.correct(acknowledgement, 0, details(ResponseClass.AUTOMATIC_REPLY, SENT, ""), Sure.OF_NOTHING);

        assertThat(state()).isEqualTo("sent");
    }

    @Test
    void whoeverNothingWasExpectedFromIsThatAgain() {
        database.sql("update recipient set state = 'no reply', no_reply_at = now(), no_reply_by = ? where id = ?")
                .params(actor.id(), recipient)
                .update();
        UUID late = logged(ResponseClass.SUPPORT, SENT);
        assertThat(state()).isEqualTo("answered");

        responses.correct(late, 0, details(ResponseClass.AUTOMATIC_REPLY, SENT, ""), Sure.OF_NOTHING);

        assertThat(state()).isEqualTo("no reply");
    }

    @Test
    void aStaleFormIsToldAndChangesNothing() {
        UUID id = logged(ResponseClass.SUPPORT, SENT);
        responses.correct(id, 0, details(ResponseClass.REFUSAL, SENT, "No."), Sure.OF_NOTHING);

        assertThatThrownBy(
                        () -> responses.correct(id, 0, details(ResponseClass.SUPPORT, SENT, "Yes."), Sure.OF_NOTHING))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(responses.line(id).text()).isEqualTo("No.");
    }

    @Test
    void everythingAFormSaysIsKept() {
        UUID staff = scene.staff("Ana Tui", mele);
        UUID other = scene.lawmaker("Sione Vea");
        UUID id = Ids.next();
        ResponseDetails said = new ResponseDetails(
                SENT,
                ReceivedVia.POST,
                ResponseClass.FORWARDED,
                "Passed on.",
                Whom.ofOffice(staff, "Ana Tui"),
                new Whom(other, null, null, "Sione Vea"),
                "to",
                "https://example.org/speech",
                null);

        responses.log(id, recipient, said, null);

        assertThat(responses.line(id).details()).isEqualTo(said);
        assertThat(responses.line(id).lawmaker())
                .as("a staff member answers for the lawmaker")
                .isEqualTo(mele);
        assertThat(state()).isEqualTo("acknowledged");
    }

    @Test
    void onlyALetterThatWasForwardedWentToSomebodyElse() {
        ResponseDetails said = new ResponseDetails(
                SENT,
                ReceivedVia.POST,
                ResponseClass.SUPPORT,
                "",
                Whom.NOBODY,
                Whom.named("The minister"),
                "",
                "",
                UUID.randomUUID());

        assertThat(said.forwardedTo().isNobody()).isTrue();
        assertThat(said.bounced()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "example.org", "https://a b", "ftp://example.org"})
    void aLinkLeadsToThePublicWeb(String link) {
        assertThatThrownBy(() -> new ResponseDetails(
                        SENT,
                        ReceivedVia.EMAIL,
                        ResponseClass.PUBLIC_ACT,
                        "",
                        Whom.NOBODY,
                        Whom.NOBODY,
                        "",
                        link,
                        null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aChannelIsBouncedWhileAResponseSaysSo() {
        UUID channel = Ids.next();
        database.sql(
                        "insert into channel (id, version, lawmaker_id, kind, value, state) values (?, 0, ?, 'email', ?, 'works')")
                .params(channel, mele, "mele@example.org")
                .update();
        UUID id = Ids.next();
        ResponseDetails returned = new ResponseDetails(
                SENT, ReceivedVia.EMAIL, ResponseClass.RETURNED, "", Whom.NOBODY, Whom.NOBODY, "", "", channel);

        responses.log(id, recipient, returned, null);
        assertThat(channel(channel)).isEqualTo("bounced");
        responses.correct(id, 0, details(ResponseClass.AUTOMATIC_REPLY, SENT, ""), Sure.OF_NOTHING);

        assertThat(channel(channel)).isEqualTo("unverified");
    }

    @Test
    void whoeverLogsSecondIsToldOfTheFirst() {
        Set<UUID> seen = Set.of(logged(ResponseClass.AUTOMATIC_REPLY, SENT));
        Acting.as(database, "Bo Lindqvist", Role.OFFICER, () -> logged(ResponseClass.SUPPORT, SENT.plusDays(1)));
        UUID first = responses.ofRecipient(recipient).getFirst().id();
        UUID second = Ids.next();
        ResponseDetails mine = details(ResponseClass.SUPPORT, SENT.plusDays(1), "");

        assertThatThrownBy(() -> responses.log(second, recipient, mine, null, new Sure(false, seen)))
                .isInstanceOfSatisfying(LoggedMeanwhile.class, told -> {
                    assertThat(told.other().id()).isEqualTo(first);
                    assertThat(told.other().recordedBy()).isEqualTo("Bo Lindqvist");
                });
        assertThat(responses.ofRecipient(recipient)).hasSize(2);
        responses.log(
                second,
                recipient,
                mine,
                null,
                new Sure(false, Set.of(first, seen.iterator().next())));
        assertThat(responses.ofRecipient(recipient)).hasSize(3);
    }

    @Test
    void theSameFormSavedTwiceIsLoggedOnce() {
        UUID id = Ids.next();

        responses.log(id, recipient, details(ResponseClass.SUPPORT, SENT, "first"), null);
        responses.log(id, recipient, details(ResponseClass.SUPPORT, SENT, "first, and more"), null);

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
        assertThat(key(recipient, ResponseClass.SUPPORT, SENT.minusYears(100)))
                .isEqualTo("response.refusal.wrong-year");
        assertThat(key(
                        recipient,
                        ResponseClass.SUPPORT,
                        LocalDate.now(actor.zone()).plusDays(2)))
                .isEqualTo("response.refusal.in-the-future");
    }

    @Test
    void whoeverIsSureThatItCameBeforeLogsItButNoOtherCentury() {
        responses.log(
                Ids.next(), recipient, details(ResponseClass.SUPPORT, SENT.minusDays(1), ""), null, Sure.early(true));

        assertThat(responses.ofRecipient(recipient)).hasSize(1);
        assertThatThrownBy(() -> responses.log(
                        Ids.next(),
                        recipient,
                        details(ResponseClass.SUPPORT, LocalDate.of(1926, 10, 2), ""),
                        null,
                        Sure.early(true)))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("response.refusal.wrong-year");
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

        assertThat(timelines
                        .before(Whose.LAWMAKER.of(mele), HappeningKind.RESPONSES, TimelinePlace.END, 5)
                        .happenings())
                .singleElement()
                .satisfies(happening -> {
                    assertThat(happening.day()).isEqualTo(SENT);
                    assertThat(happening.how()).isEqualTo("response.class.support");
                    assertThat(happening.title()).isEqualTo("To the assembly");
                });
    }

    @Test
    void whatComesNextIsRaisedWithIt() {
        UUID step = Ids.next();

        responses.log(
                Ids.next(),
                recipient,
                details(ResponseClass.MEETING_OFFERED, SENT, ""),
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
        responses.log(id, recipient, details(one, day, "Dear friends"), null);
        return id;
    }

    private List<UUID> found(ResponseFilter filter) {
        return responses.list(filter, FIRST).stream().map(ResponseLine::id).toList();
    }

    private @Nullable String key(UUID to, ResponseClass one, LocalDate day) {
        try {
            responses.log(Ids.next(), to, details(one, day, ""), null);
            return null;
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    private String channel(UUID id) {
        return database.sql("select state from channel where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private String state() {
        return database.sql("select state from recipient where id = ?")
                .param(recipient)
                .query(String.class)
                .single();
    }

    private static ResponseDetails details(ResponseClass one, LocalDate day, String text) {
        return ResponseDetails.of(day, ReceivedVia.EMAIL, one, text);
    }
}
