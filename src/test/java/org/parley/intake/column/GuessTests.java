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
        "apellidos, family",
        "Primer apellido, family",
        "Nom de famille, family",
        "cognome, family",
        "nazwisko, family",
        "Příjmení, family",
        "Vezetéknév, family",
        "Sukunimi, family",
        "Επώνυμο, family",
        "姓, family",
        "nome, given",
        "imię, given",
        "Voornaam, given",
        "Etunimi, given",
        "Imię i nazwisko, name",
        "Nombre y apellidos, name",
        "Ονοματεπώνυμο, name",
        "氏名, name",
        "ชื่อ-นามสกุล, name",
        "ឈ្មោះពេញ, name",
        "partito, party",
        "partia, party",
        "Partei, party",
        "Puolue, party",
        "Étiquette politique, party",
        "สังกัดพรรค, party",
        "គណបក្ស, party",
        "collège électoral, constituency",
        "Wahlbezirk, constituency",
        "Circunscripción, constituency",
        "Okręg wyborczy, constituency",
        "Kieskring, constituency",
        "Valkrets, constituency",
        "เขตเลือกตั้ง, constituency",
        "មណ្ឌលបោះឆ្នោត, constituency",
        "Adresse électronique, email",
        "E-Mail-Adresse, email",
        "Correo electrónico, email",
        "Sähköposti, email",
        "อีเมล, email",
        "Telefonszám, phone",
        "หมายเลขโทรศัพท์, phone",
        "Mandat depuis, ignore",
        "Mitglied seit, start",
        "Date de début de mandat, start",
        "Date de fin, end",
        "Né(e) le, birthday",
        "Fecha de nacimiento, birthday",
        "วันเกิด, birthday",
        "Post Nominals, post-nominals",
        "Titre honorifique, honorific",
        "Anrede, honorific",
        "Code postal, post-part",
        "Remarks, note",
        "Bemerkungen, note",
        "id__wikidata, id",
        "identifier.wikidata, id",
        "wikidataid, id",
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
    void groupsAreCalledManyThings() {
        for (String group :
                List.of("Fraktion", "Groupe politique", "Grupo parlamentario", "Klub poselski", "Bancada")) {
            assertThat(meanings("name,party," + group)).as(group).endsWith(Meaning.PARTY, Meaning.GROUP);
        }
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

    @ParameterizedTest
    @CsvSource({
        "id__wikidata, wikidata",
        "identifier.wikidata, wikidata",
        "identifiers__bioguide, bioguide",
        "wikidataid, wikidata",
        "Wikidata QID, wikidata",
        "EP ID, europarl",
        "MEP_ID, europarl",
        "official_id, official",
        "identifier__some_scheme, some-scheme",
    })
    void anIdIsOfOneSchemeHoweverItsHeaderIsWritten(String header, String scheme) {
        assertThat(Guess.from(List.of(header)).columns())
                .containsExactly(new ColumnMeaning(Meaning.EXTERNAL_ID, scheme));
    }

    @Test
    void anIdInTheAddressOfAPageIsAnIdToo() {
        assertThat(Rows.of("name|wikidata", "Ana Duarte|https://www.wikidata.org/wiki/Q4001")
                        .read()
                        .getFirst()
                        .ids())
                .containsExactly(new ForeignId("wikidata", "Q4001"));
        assertThat(Rows.of("name|url", "Ana Duarte|https://www.europarl.europa.eu/meps/fr/4001/ANA_DUARTE/home")
                        .read()
                        .getFirst()
                        .ids())
                .containsExactly(new ForeignId("europarl", "4001"));
        assertThat(Rows.of("name|url", "Ana Duarte|https://www.europarl.europa.eu/meps/en/home")
                        .read()
                        .getFirst()
                        .ids())
                .isEmpty();
    }

    @Test
    void headersForNamesMeanTogetherWhatTheirCellsBearOut() {
        assertThat(Rows.of("Nom|Prénom", "Duarte|Ana").meanings()).containsExactly("family", "given");
        assertThat(Rows.of("Nom|Parti", "Ana Duarte|Vert").meanings()).containsExactly("name", "party");
        assertThat(Rows.of("Nombre|Partido", "Ana Duarte|Verde").meanings()).containsExactly("name", "party");
        assertThat(Rows.of("Name|Vorname", "Duarte|Ana").meanings()).containsExactly("family", "given");
        assertThat(Rows.of("Name|First name", "Ana Duarte|Ana").meanings()).containsExactly("name", "given");
        assertThat(Rows.of("Surname|Name", "Duarte|Ana").meanings()).containsExactly("family", "given");
        assertThat(Rows.of("Surname|Name", "Duarte|Ana Duarte").meanings()).containsExactly("family", "name");
        assertThat(Rows.of("Name|Given", "Lord Bishop of Bellvale|Paul").meanings())
                .containsExactly("name", "given");
        assertThat(Rows.of("Surname|Party", "Duarte|Green").meanings()).containsExactly("family", "party");
    }

    @Test
    void cellsSayWhatAHeaderDoesNot() {
        assertThat(Rows.of("A|B|C|D", "Ana|ana@x.example|Q4001|blue", "Bo|bo@x.example|Q4002|red")
                        .meanings())
                .containsExactly("ignore", "email", "id", "ignore");
        assertThat(Rows.of("A|B", "Ana|ana@x.example", "Bo|by phone").meanings())
                .containsExactly("ignore", "ignore");
    }

    private static List<Meaning> meanings(String headers) {
        return Guess.from(Arrays.asList(headers.split(",", -1))).columns().stream()
                .map(ColumnMeaning::meaning)
                .toList();
    }
}
