package org.parley.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.base.Refusal;

/** A pasted vote is understood as people, however it was written. */
class PeopleLinesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mira Okafor | Mira Okafor | ''",
                "1. Mira Okafor | Mira Okafor | ''",
                "- Mira Okafor (Greens, Riverside) | Mira Okafor | Greens, Riverside",
                "Okafor, Mira | Mira Okafor; Okafor | Mira",
                "Okafor, Mira (Greens) | Mira Okafor; Okafor | Greens, Mira",
                "Mira Okafor, Greens, Riverside | Greens Mira Okafor; Mira Okafor | Greens, Riverside",
                "Mira Okafor – Greens | Mira Okafor | Greens",
                "OKAFOR Mira [Verts/ALE] | OKAFOR Mira | Verts/ALE"
            })
    void aLineIsAPerson(String line, String forms, String hint) {
        assertThat(PeopleLines.read(line.replace("''", ""))).singleElement().satisfies(person -> {
            assertThat(String.join("; ", person.forms())).isEqualTo(forms);
            assertThat(person.hint()).isEqualTo(hint.replace("''", ""));
        });
    }

    @Test
    void cellsOfATableAreANameAndWhatTheyAre() {
        assertThat(PeopleLines.read("1\tMira Okafor\tGreens\n2\tTomás Vega\tLabour"))
                .extracting(person -> String.join("; ", person.forms()), ReadPerson::hint)
                .containsExactly(tuple("Mira Okafor", "Greens"), tuple("Tomás Vega", "Labour"));
    }

    @Test
    void namesStandBehindOneAnother() {
        assertThat(names("Mira Okafor, Tomás Vega and Ana Lee"))
                .containsExactly("Mira Okafor", "Tomás Vega", "Ana Lee");
        assertThat(names("Mira Okafor, Tomás Vega, and Ana Lee"))
                .containsExactly("Mira Okafor", "Tomás Vega", "Ana Lee");
        assertThat(names("Adamowicz, Ademov, Bogdan, Buda, Clune, Cutajar")).hasSize(6);
        assertThat(names("Mira Okafor, Greens, Bath and Wells")).hasSize(1);
        assertThat(names("Okafor, Mira; Vega, Tomás")).containsExactly("Mira Okafor", "Tomás Vega");
    }

    @Test
    void aGroupIsWhatItsPeopleAreIn() {
        assertThat(PeopleLines.read("For:\nGreens: Okafor, Vega\nPPE: Lee"))
                .extracting(ReadPerson::written, ReadPerson::hint)
                .containsExactly(tuple("Okafor", "Greens"), tuple("Vega", "Greens"), tuple("Lee", "PPE"));
    }

    @Test
    void whoStandsThereTwiceIsOneAndWhatHasNoLettersIsNobody() {
        assertThat(names("Mira Okafor\n\n * Mira Okafor\n12\n---\n")).containsExactly("Mira Okafor");
        assertThat(names(" \n\u0000\n")).isEmpty();
    }

    @Test
    void aMegabyteGetsASentence() {
        refused("roster.refusal.people-too-long", "x".repeat(1_000_000));
        refused(
                "roster.refusal.people-too-many",
                IntStream.range(0, 2_001)
                        .mapToObj(n -> "M " + Integer.toString(n, 36))
                        .collect(Collectors.joining("\n")));
    }

    private static List<String> names(String pasted) {
        return PeopleLines.read(pasted).stream()
                .map(person -> person.forms().getFirst())
                .toList();
    }

    private static void refused(String key, String pasted) {
        assertThatThrownBy(() -> PeopleLines.read(pasted))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
