package org.parley.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.SignedIn;
import org.parley.letter.Cast;
import org.parley.recipient.AddresseeChoice;
import org.parley.recipient.AddresseeKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Names of a "To:" block find whom they mean among the parliaments of the world, or become a question. */
@SpringBootTest
@Transactional
@SignedIn
class MatchingTests {

    @Autowired
    private Matching matching;

    @Autowired
    private Cast cast;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "European Parliament|PARLIAMENT|European Parliament",
                "Parlement européen|PARLIAMENT|European Parliament",
                "US Congress|PARLIAMENT|United States Congress",
                "Members of the United States Congress|PARLIAMENT|United States Congress",
                "MEMBERS OF THE US CONGRESS|PARLIAMENT|United States Congress",
                "Bundestag|CHAMBER|Bundestag",
                "Deutschen Bundestag|CHAMBER|Bundestag",
                "House of Commons of Canada|CHAMBER|House of Commons",
                "Canada’s House of Commons|CHAMBER|House of Commons",
                "Senate of Canada|CHAMBER|Senate",
                "Australia’s Parliament|PARLIAMENT|Parliament of Australia",
                "Parliament of Australia|PARLIAMENT|Parliament of Australia",
                "Parlement du Canada|PARLIAMENT|Parliament of Canada",
                "parlement de l’Australie|PARLIAMENT|Parliament of Australia",
                "US Senate|CHAMBER|Senate",
                "House of Lords|CHAMBER|House of Lords",
                "Members of the US Senate Committee on Foreign Relations|COMMITTEE|Senate Committee on Foreign Relations",
                "European Parliament Subcommittee on Human Rights (DROI)|COMMITTEE|Subcommittee on Human Rights",
            })
    void oneIsMeant(String name, AddresseeKind kind, String found) {
        Meant meant = whom(name);

        assertThat(meant.sure()).as("%s", meant).isTrue();
        assertThat(meant.candidates()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(kind);
            assertThat(one.name()).isEqualTo(found);
        });
    }

    @Test
    void theHouseOfACountryIsThatOfTheCountry() {
        assertThat(whom("House of Commons of Canada").candidates())
                .extracting(AddresseeChoice::detail)
                .containsExactly("Parliament of Canada");
        assertThat(whom("House of Commons, United Kingdom").candidates())
                .extracting(AddresseeChoice::detail)
                .containsExactly("Parliament of the United Kingdom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"House of Commons", "Senate", "Senators", "House of Representatives"})
    void whatSeveralCouldBeIsAQuestion(String name) {
        Meant meant = whom(name);

        assertThat(meant.sure()).isFalse();
        assertThat(meant.candidates()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Members of Parliament",
                "Parliament",
                "Members of Congress",
                "President of the European Parliament"
            })
    void whatDoesNotTellIsNeverSure(String name) {
        assertThat(whom(name).sure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H.E. Mr. Eero Lindqvist, Prime Minister of the Kingdom of Norvalia",
                "Prime Minister Aiko Tanabe, Hinomoto",
                "Council of the Straits",
                "%",
            })
    void nobodyIsInvented(String name) {
        assertThat(whom(name).candidates()).isEmpty();
        assertThat(whom(name).sure()).isFalse();
    }

    @Test
    void aLawmakerIsFoundByNameAndAHeadOfGovernmentIsAQuestion() {
        UUID house = cast.chamber(cast.parliament("Parliament of Norland"), "House of Norland", "lower");
        UUID zoe = cast.lawmaker("Zoë", "Ångström", house, "Greens");

        assertThat(whom("Zoe Angstrom MP")).satisfies(meant -> {
            assertThat(meant.sure()).isTrue();
            assertThat(meant.candidates()).extracting(AddresseeChoice::id).containsExactly(zoe);
        });
        assertThat(whom("Prime Minister Zoë Ångström")).satisfies(meant -> {
            assertThat(meant.sure()).isFalse();
            assertThat(meant.candidates()).extracting(AddresseeChoice::id).containsExactly(zoe);
        });
    }

    @Test
    void twoOfTheSameNameAreAQuestion() {
        UUID house = cast.chamber(cast.parliament("Parliament of Norland"), "House of Norland", "lower");
        cast.lawmaker("Mira", "Okafor", house, "Greens");
        cast.lawmaker("Mira", "Okafor", house, "Liberals");

        assertThat(whom("Senator Mira Okafor").sure()).isFalse();
        assertThat(whom("Senator Mira Okafor").candidates()).hasSize(2);
    }

    private Meant whom(String name) {
        return matching.whom(List.of(name)).getFirst();
    }
}
