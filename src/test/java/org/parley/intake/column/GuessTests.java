package org.parley.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers are understood in the languages of the parliaments, however they are written. */
class GuessTests {

    @ParameterizedTest
    @CsvSource({
        "Name, name",
        "Surname, family",
        "Nom, family",
        "Nom usuel, family",
        "apellido, family",
        "NACHNAME, family",
        "sort_name, sort-name",
        "last_name, family",
        "First name, given",
        "Prénom, given",
        "Vorname, given",
        "firstName, given",
        "Electorate, constituency",
        "riding, constituency",
        "Wahlkreis, constituency",
        "Circonscription, constituency",
        "constituency, constituency",
        "area, constituency",
        "Parti, party",
        "Political Party, party",
        "E-Mail, email",
        "courriel, email",
        "Email address 2, email",
        "Email, email",
        "Téléphone, phone",
        "Phone 1, phone",
        "Fax, fax",
        "contact_form, web-form",
        "birthday, birthday",
        "Date de naissance, birthday",
        "Geschlecht, gender",
        "type, chamber",
        "House, chamber",
        "wikidata_id, id",
        "Person ID, id",
        "Member/0, committee",
        "Member/10, committee",
        "Substitute/3, substitute",
        "Chair/0, chair",
        "Vice-Chair/1, vice-chair",
        "Member, name",
        "start_date, start",
        "Mandatsbeginn, start",
        "until, end",
        "ឈ្មោះ, name",
        "ชื่อ, name",
        "นามสกุล, family",
        "พรรค, party",
        "image, ignore",
        "Shoe size, ignore",
    })
    void aHeaderMeans(String header, String meaning) {
        assertThat(Guess.from(List.of(header)).columns().getFirst().meaning().word())
                .isEqualTo(meaning);
    }

    @Test
    void aGroupWithoutAPartyIsTheParty() {
        assertThat(meanings("name,group")).containsExactly(Meaning.OFFICIAL_NAME, Meaning.PARTY);
        assertThat(meanings("name,group,party")).containsExactly(Meaning.OFFICIAL_NAME, Meaning.GROUP, Meaning.PARTY);
    }

    @Test
    void aCountryIsTheConstituencyWhereNothingElseIs() {
        assertThat(meanings("name,country")).containsExactly(Meaning.OFFICIAL_NAME, Meaning.CONSTITUENCY);
        assertThat(meanings("name,country,area"))
                .containsExactly(Meaning.OFFICIAL_NAME, Meaning.COUNTRY, Meaning.CONSTITUENCY);
    }

    @Test
    void whatCanBeSaidOnceGoesToTheFirstColumnAndAddressesToAll() {
        assertThat(meanings("Name,Full name,Email,E-mail"))
                .containsExactly(Meaning.OFFICIAL_NAME, Meaning.IGNORE, Meaning.EMAIL, Meaning.EMAIL);
    }

    @Test
    void anIdKeepsItsScheme() {
        assertThat(Guess.from(List.of("bioguide_id", "some_new_id")).columns())
                .containsExactly(
                        new ColumnMeaning(Meaning.EXTERNAL_ID, "bioguide"),
                        new ColumnMeaning(Meaning.EXTERNAL_ID, "some-new"));
    }

    private static List<Meaning> meanings(String headers) {
        return Guess.from(Arrays.asList(headers.split(",", -1))).columns().stream()
                .map(ColumnMeaning::meaning)
                .toList();
    }
}
