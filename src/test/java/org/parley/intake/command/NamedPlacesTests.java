package org.parley.intake.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.intake.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parliaments and chambers are found by what people call them, and never taken for one another. */
@SpringBootTest
class NamedPlacesTests {

    @Autowired
    private JdbcClient jdbc;

    private NamedPlaces places;

    @BeforeEach
    void looksThemUp() {
        places = new NamedPlaces(jdbc);
    }

    @ParameterizedTest
    @CsvSource({
        "EU Parliament, European Parliament",
        "eu, European Parliament",
        "parlement européen, European Parliament",
        "US Congress, United States Congress",
        "u.s. congress, United States Congress",
        "Parliament of UK, Parliament of the United Kingdom",
        "UK, Parliament of the United Kingdom",
        "GB, Parliament of the United Kingdom",
        "Parliament of Canada, Parliament of Canada",
        "parlement du canada, Parliament of Canada",
        "Parliament of Australia, Parliament of Australia",
        "New Zealand, New Zealand Parliament",
        "nz, New Zealand Parliament",
        "Cambodia, Parliament of Cambodia",
        "Thailand, National Assembly of Thailand",
    })
    void aParliamentGoesByManyNames(String said, String name) {
        assertThat(places.parliament(said).name()).isEqualTo(name);
    }

    @Test
    void aNameThatNobodyKnowsIsSaidWithThoseNearIt() {
        assertThatThrownBy(() -> places.parliament("Parliment of Canda"))
                .isInstanceOf(NotTaken.class)
                .hasMessageStartingWith("No parliament is called “Parliment of Canda”.")
                .hasMessageContaining("Parliament of Canada");
        assertThatThrownBy(() -> places.parliament("Qqqq Xxxx"))
                .isInstanceOf(NotTaken.class)
                .hasMessageContaining("under Parliaments");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Parliament", "National Assembly", "%", "' or true --", "...", "a"})
    void whatCouldBeSeveralIsNone(String said) {
        assertThatThrownBy(() -> places.parliament(said)).isInstanceOf(NotTaken.class);
    }

    @ParameterizedTest
    @CsvSource({
        "House of Commons, House of Commons",
        "commons, House of Commons",
        "Lords, House of Lords",
        "HOUSE OF LORDS, House of Lords",
    })
    void aChamberGoesByManyNamesToo(String said, String name) {
        assertThat(places.chamber(places.parliament("uk"), said).name()).isEqualTo(name);
    }

    @Test
    void aChamberOfAnotherParliamentIsNone() {
        Place uk = places.parliament("uk");

        assertThatThrownBy(() -> places.chamber(uk, "Senate"))
                .isInstanceOf(NotTaken.class)
                .hasMessage(
                        "“Senate” is no chamber of this parliament: Parliament of the United Kingdom. It has: House of Commons; House of Lords.");
    }
}
