package org.parley.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.signatory.Stand;

/** A letter says in its own language that more sign than it names. */
class UnnamedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | and 2 further organisations | and one further person
                    fr | et 2 autres organisations | et une autre personne
                    fr-CA | et 2 autres organisations | et une autre personne
                    de | und 2 weitere Organisationen | und eine weitere Person
                    pl | i jeszcze 2 organizacje | i jeszcze jedna osoba
                    th | และองค์กรอื่นอีก 2 องค์กร | และบุคคลอื่นอีก 1 คน
                    km | និងអង្គការចំនួន 2 ទៀត | និងមនុស្សចំនួន 1 នាក់ទៀត
                    """)
    void theNumberStandsInTheWordsOfTheLetter(String language, String organisations, String people) {
        assertThat(further(language, 2, 1)).containsExactly(organisations, people);
    }

    @ParameterizedTest
    @CsvSource({"my, 2, 1, + 3", "ka, 0, 4, + 4"})
    void whereWeHaveNoWordsASignStandsThatNeedsNone(String language, int organisations, int people, String sign) {
        assertThat(further(language, organisations, people)).containsExactly(sign);
        assertThat(Unnamed.later(Locale.forLanguageTag(language))).isEqualTo("+");
    }

    @ParameterizedTest
    @CsvSource({"en", "th", "my"})
    void whereEverybodyIsNamedNothingIsSaid(String language) {
        assertThat(further(language, 0, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Signed later:", "fr, Ont signé ensuite :", "th, ลงนามภายหลัง:"})
    void whoSignedLaterStandsUnderWordsOfTheLetter(String language, String words) {
        assertThat(Unnamed.later(Locale.forLanguageTag(language))).isEqualTo(words);
    }

    private static List<String> further(String language, int organisations, int people) {
        return Unnamed.further(new Stand(List.of(), organisations, people), Locale.forLanguageTag(language));
    }
}
