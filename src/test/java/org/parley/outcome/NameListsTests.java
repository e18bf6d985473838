package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.roster.PeopleLines;
import org.parley.roster.ReadPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Whom the names of a pasted vote mean: first among those who sat in that chamber on that day. */
@SpringBootTest
@Transactional
@SignedIn
class NameListsTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Autowired
    private NameLists lists;

    @Autowired
    private Actions actions;

    @Autowired
    private Parts parts;

    @Autowired
    private OutcomeCast outcome;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    private UUID house;
    private UUID vote;
    private UUID mira;
    private UUID tomas;

    @BeforeEach
    void aVote() {
        UUID norland = cast.parliament("Parliament of Norland");
        house = cast.chamber(norland, "House of Norland", "lower");
        UUID senate = cast.chamber(norland, "Senate of Norland", "upper");
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        tomas = cast.lawmaker("Tomás", "Vega", house, "Labour");
        cast.lawmaker("Ana", "Lee", house, "Greens");
        cast.lawmaker("Bo", "Lee", house, "Labour");
        cast.lawmaker("Ida Maria", "Strand", house, "Centre");
        cast.lawmaker("Olu", "Sande", senate, "Centre");
        vote = outcome.motion(norland, house, "Free the river", "", MARCH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mira Okafor | NONE | Mira Okafor",
                "OKAFOR Mira | NONE | Mira Okafor",
                "Okafor, Mira | NONE | Mira Okafor",
                "Hon. Mira Okafor MP | NONE | Mira Okafor",
                "M. Okafor | NONE | Mira Okafor",
                "Okafor, M. | NONE | Mira Okafor",
                "Okafor | NONE | Mira Okafor",
                "Tomas Vega (Labour) | NONE | Tomás Vega",
                "Vega, Labour | NONE | Tomás Vega",
                "Lee | SEVERAL | Ana Lee, Bo Lee",
                "Lee (Greens) | NONE | Ana Lee",
                "Lee (Liberals) | SEVERAL | Ana Lee, Bo Lee",
                "Ida Strand | ALIKE | Ida Maria Strand",
                "Vega, Rosa | ALIKE | Tomás Vega",
                "Rosa Vega | NOBODY | ",
                "Olu Sande | ELSEWHERE | Olu Sande",
                "Sande | NOBODY | ",
                "Nobody Atall | NOBODY | ",
                "100% | NOBODY | ",
                "O'; drop table lawmaker; -- | NOBODY | "
            })
    void aLineMeans(String line, Understood.Doubt doubt, @Nullable String names) {
        List<ReadPerson> read = PeopleLines.read(line);
        if (read.isEmpty()) {
            assertThat(names).isNull();
            return;
        }
        Understood understood = lists.understand(vote, PartRole.FOR, read).getFirst();

        assertThat(understood.doubt()).isEqualTo(doubt);
        if (doubt == Understood.Doubt.NONE) {
            assertThat(understood.candidates())
                    .filteredOn(one -> one.lawmaker().equals(understood.person()))
                    .extracting(Understood.Candidate::name)
                    .containsExactly(names);
        } else {
            assertThat(understood.person()).isNull();
            assertThat(understood.candidates().stream()
                            .map(Understood.Candidate::name)
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(Objects.requireNonNullElse(names, ""));
        }
    }

    @Test
    void whoLeftBeforeThatDaySatElsewhere() {
        jdbc.sql("update mandate set ended_on = date '2026-03-01' where lawmaker_id = ?")
                .param(mira)
                .update();

        assertThat(understand("Mira Okafor")).extracting(Understood::doubt).containsExactly(Understood.Doubt.ELSEWHERE);
        assertThat(understand("Okafor")).extracting(Understood::doubt).containsExactly(Understood.Doubt.NOBODY);
    }

    @Test
    void twoLinesDoNotMeanOnePersonAndWhoVotedStays() {
        outcome.does(tomas, vote, PartRole.AGAINST);

        assertThat(understand("Mira Okafor\nOkafor\nTomás Vega"))
                .extracting(Understood::doubt)
                .containsExactly(Understood.Doubt.NONE, Understood.Doubt.TWICE, Understood.Doubt.OTHERWISE);
        outcome.does(mira, vote, PartRole.FOR);
        assertThat(understand("Mira Okafor")).extracting(Understood::doubt).containsExactly(Understood.Doubt.ALREADY);
    }

    @Test
    void aListIsWrittenDownOnceAndTakenBackWithAllThatCameWithIt() {
        outcome.does(tomas, vote, PartRole.AGAINST);
        UUID list = Ids.next();

        assertThat(lists.record(list, vote, PartRole.FOR, List.of(mira, tomas), List.of("Nobody Atall")))
                .isEqualTo(1);
        assertThat(lists.record(list, vote, PartRole.FOR, List.of(mira, tomas), List.of("Nobody Atall")))
                .isEqualTo(1);
        assertThat(parts.counts(vote)).isEqualTo(Map.of(PartRole.FOR, 1, PartRole.AGAINST, 1));
        assertThat(lists.of(vote)).singleElement().satisfies(line -> {
            assertThat(line.people()).isEqualTo(1);
            assertThat(line.unknown()).containsExactly("Nobody Atall");
        });

        lists.takeBack(list);

        assertThat(parts.counts(vote)).isEqualTo(Map.of(PartRole.AGAINST, 1));
        assertThat(lists.of(vote)).isEmpty();
    }

    @Test
    void nothingIsPastedIntoWhatIsNotThere() {
        assertThatThrownBy(() -> lists.record(Ids.next(), Ids.next(), PartRole.FOR, List.of(mira), List.of()))
                .isInstanceOf(NotFound.class);
        actions.takeOut(vote);
        refused(
                "outcome.refusal.removed",
                () -> lists.record(Ids.next(), vote, PartRole.FOR, List.of(mira), List.of()));
    }

    @Test
    void onlyWhoPastedAListOrAManagerTakesItBack() {
        UUID list = Ids.next();
        lists.record(list, vote, PartRole.FOR, List.of(mira), List.of());
        UUID other = Ids.next();
        lists.record(other, vote, PartRole.FOR, List.of(tomas), List.of());

        Acting.as(jdbc, "Bea Quist", Role.OFFICER, () -> {
            assertThat(lists.of(vote)).noneMatch(NameListLine::mayTakeBack);
            refused("outcome.refusal.not-yours", () -> lists.takeBack(list));
        });
        Acting.as(jdbc, "Vera Lang", Role.VIEWER, () -> {
            assertThat(lists.of(vote)).noneMatch(NameListLine::mayTakeBack);
            assertThatThrownBy(() -> lists.takeBack(list)).isInstanceOf(AccessDeniedException.class);
        });
        assertThat(parts.counts(vote)).isEqualTo(Map.of(PartRole.FOR, 2));
        Acting.as(jdbc, "Max Manager", Role.MANAGER, () -> lists.takeBack(list));
        assertThat(lists.of(vote)).singleElement().matches(NameListLine::mayTakeBack);
        lists.takeBack(other);
        assertThat(parts.counts(vote)).isEmpty();
    }

    @Test
    void aListOfAnActionThatWasTakenOutStays() {
        UUID list = Ids.next();
        lists.record(list, vote, PartRole.FOR, List.of(mira), List.of());
        actions.takeOut(vote);

        refused("outcome.refusal.removed", () -> lists.takeBack(list));
        assertThat(parts.counts(vote)).isEqualTo(Map.of(PartRole.FOR, 1));
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void aWholeChamberIsFoundAtOnce() {
        cast.lawmakers(house, 700);
        String all = IntStream.rangeClosed(1, 700)
                .mapToObj(n -> n % 2 == 0 ? "Member " + n + " (Greens)" : "Membr " + n)
                .collect(Collectors.joining("\n"));

        List<Understood> understood = understand(all);

        assertThat(understood).hasSize(700);
        assertThat(understood).filteredOn(one -> one.person() != null).hasSize(350);
        assertThat(lists.record(
                        Ids.next(),
                        vote,
                        PartRole.FOR,
                        understood.stream()
                                .map(Understood::person)
                                .filter(Objects::nonNull)
                                .toList(),
                        List.of()))
                .isEqualTo(350);
    }

    private List<Understood> understand(String pasted) {
        return lists.understand(vote, PartRole.FOR, PeopleLines.read(pasted));
    }
}
