package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.SignedIn;
import org.parley.intake.file.FileRefused;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.LawmakerSort;
import org.parley.lawmaker.Lawmakers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Names that break software: they are entered as they stand and found again by what is typed, or refused with a reason. */
@SpringBootTest
@SignedIn
class NaughtyNamesTests {

    private static final String RTL = "\u202e";

    @Autowired
    private Desk desk;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Lawmakers lawmakers;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conor O'Brien",
                "Robert'); drop table lawmaker; --",
                "Cent % Percent",
                "Under _ Score",
                "Back \\ Slash",
                "Quote \"The Rock\" Marks",
                "Smile 😀 Face",
                "Family 👨‍👩‍👧‍👦 Name",
                "عائشة بنت محمد",
                "שרה כהן-לוי",
                "Zalgo Z̷͇̀a̵̛͈l̶̰̈go",
                "Ŝtéfàn Ḑżǔŗ",
                "阮文雄",
                "{0} {1} ${user}",
                "<script>alert(1)</script>",
                "null undefined",
                "=1+1 cmd"
            })
    void aNameIsEnteredAsItStandsAndFoundByWhatIsTyped(String name) {
        IntakeRun run = desk.takesIn(list(name), "nz", null);

        assertThat(run.state()).isEqualTo(IntakeState.ENTERED);
        assertThat(names(name)).containsExactly(name);
        assertThat(intakes.people(run.id(), Outcome.NEW, 0, 5))
                .extracting(PersonLine::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'"})
    void aSignThatMeansSomethingToTheDatabaseMeansItselfInASearch(String sign) {
        desk.takesIn("Name,Member ID\nPlain Person,1\nSigned" + sign + "Person,2\n", "nz", null);

        assertThat(names("signed" + sign + "person")).containsExactly("Signed" + sign + "Person");
        assertThat(names("plain" + sign + "person")).isEmpty();
    }

    @Test
    void marksThatNobodySeesAreTakenOffTheEdges() {
        desk.takesIn(list("\u200b\ufeff Mele Fonoti \u2060"), "nz", null);

        assertThat(names("mele fonoti")).containsExactly("Mele Fonoti");
    }

    @Test
    void aNameThatTurnsTheTextAroundIsStillFoundByItsLetters() {
        IntakeRun run = desk.takesIn(list("Mele " + RTL + "Fonoti"), "nz", null);

        assertThat(run.state()).isEqualTo(IntakeState.ENTERED);
        assertThat(names("mele")).hasSize(1);
    }

    @Test
    void aNameOfTenThousandLettersIsRefusedWithAReasonAndTheRestIsEntered() {
        IntakeRun run = desk.takesIn("Name,Member ID\n" + "a".repeat(10_000) + ",1\nMele Fonoti,2\n", "nz", null);

        assertThat(run.state()).isEqualTo(IntakeState.ENTERED);
        assertThat(names("mele fonoti")).containsExactly("Mele Fonoti");
        assertThat(desk.more("lawmaker")).isEqualTo(1);
        assertThat(intakes.faults(run.id(), Outcome.FAULTY, 0, 5))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.reason()).isEqualTo("intake.fault.name-long");
                    assertThat(fault.value()).hasSizeLessThanOrEqualTo(201);
                });
    }

    @Test
    void theLongestNameThatIsTakenIsTakenWhole() {
        String name = "Mele " + "Fono ".repeat(39).strip();

        desk.takesIn(list(name), "nz", null);

        assertThat(names("mele fono")).containsExactly(name);
    }

    @Test
    void aListWithANulIsRefusedBeforeItReachesTheDatabase() {
        assertThatThrownBy(() -> desk.hands(list("Mele\0 Fonoti"))).isInstanceOf(FileRefused.class);
        assertThat(desk.more("lawmaker")).isZero();
    }

    @Test
    void manyNaughtyNamesInOneListAreManyPeople() {
        List<String> many = List.of("O'Brien, Conor", "100% Sure", "😀", "a_b", "אבג");
        String text = many.stream().map(NaughtyNamesTests::cell).collect(Collectors.joining("\n", "Name\n", "\n"));

        IntakeRun run = desk.takesIn(text, "nz", null);

        assertThat(run.counts().fresh() + run.counts().refused()).isEqualTo(many.size());
    }

    private List<String> names(String typed) {
        return lawmakers.list(LawmakerFilter.ALL.withSearch(typed), LawmakerSort.NAME, 0, 5).stream()
                .map(LawmakerLine::name)
                .toList();
    }

    private static String list(String name) {
        return "Name,Member ID\n" + cell(name) + ",1\n";
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
