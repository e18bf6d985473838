package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the public lists say stands in the directory afterwards: every person, part of a name, seat and address. The files are read
 * here once more, by rules of their own, without anything of the intake.
 */
@SpringBootTest
@SignedIn
class RealListsAgreeWithTheirFilesTests {

    private static final Set<String> ABSENT = Set.of("-", "null", "no email found");

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
    }

    @Test
    void theCongressOfTheUnitedStates() {
        agrees(
                "us-congress-legislators-current.csv",
                "us",
                "bioguide",
                row -> said(
                        row.get("bioguide_id"),
                        row.get("full_name").isBlank()
                                ? row.get("first_name") + " " + row.get("last_name")
                                : row.get("full_name"),
                        row.get("first_name"),
                        row.get("last_name"),
                        row.get("type").equals("sen") ? "Senate" : "House of Representatives",
                        row.get("district").isBlank() ? row.get("state") : row.get("state") + "-" + row.get("district"),
                        row.get("party"),
                        "",
                        row.get("phone")));
    }

    @Test
    void theEuropeanParliament() {
        agrees("eu-meps.csv", "eu", "europarl", row -> {
            int cut = familyInCapitals(row.get("name"));
            return said(
                    row.get("id"),
                    row.get("name"),
                    row.get("name").substring(0, cut).strip(),
                    row.get("name").substring(cut).strip(),
                    "European Parliament",
                    row.get("country"),
                    row.get("party"),
                    row.get("email"),
                    sorted(row.get("tel_bxl"), row.get("tel_stg")));
        });
    }

    @Test
    void theHouseOfCommonsOfTheUnitedKingdom() {
        agrees(
                "uk-commons-mps.csv",
                "gb",
                "theyworkforyou",
                row -> said(
                        row.get("Person ID"),
                        row.get("First name") + " " + row.get("Last name"),
                        row.get("First name"),
                        row.get("Last name"),
                        "House of Commons",
                        row.get("Constituency"),
                        row.get("Party"),
                        "",
                        ""));
    }

    @Test
    void theHouseOfCommonsOfCanada() {
        everyPolitician("canada-commons-term-42.csv", "ca", "House of Commons");
    }

    @Test
    void theHouseOfRepresentativesOfAustralia() {
        everyPolitician("australia-representatives-term-44.csv", "au", "House of Representatives");
    }

    @Test
    void theHouseOfRepresentativesOfNewZealand() {
        everyPolitician("new-zealand-house-term-51.csv", "nz", "House of Representatives");
    }

    @Test
    void theNationalAssemblyOfCambodiaAndItsOtherNames() {
        everyPolitician("cambodia-term-5.csv", "kh", "National Assembly");
        desk.takesIn(SharedData.file("cambodia-names.csv"), "kh", null);

        List<String> inTheFiles = new ArrayList<>();
        List<CSVRecord> people = rows("cambodia-term-5.csv", ',');
        for (CSVRecord row : rows("cambodia-names.csv", ',')) {
            boolean other = people.stream()
                    .noneMatch(person -> person.get("id").equals(row.get("id"))
                            && person.get("name").equals(row.get("name")));
            if (other) {
                inTheFiles.add(row.get("id") + " " + row.get("name"));
            }
        }
        List<String> inTheDirectory =
                jdbc.sql("""
                select x.value || ' ' || n.name
                  from lawmaker l join lawmaker_external_id x on x.lawmaker_id = l.id and x.scheme = 'everypolitician'
                 cross join unnest(string_to_array(l.other_names, chr(10))) as n (name)
                """).query((row, number) -> row.getString(1)).list();
        assertThat(inTheDirectory)
                .containsExactlyInAnyOrderElementsOf(inTheFiles.stream()
                        .map(RealListsAgreeWithTheirFilesTests::composed)
                        .distinct()
                        .toList());
    }

    @Test
    void theAssemblyOfThailand() {
        everyPolitician("thailand-term-2557.csv", "th", "National Legislative Assembly");

        assertThat(jdbc.sql("""
                        select trim(honorific || l.official_name) from lawmaker l
                          join lawmaker_external_id x on x.lawmaker_id = l.id and x.scheme = 'everypolitician'
                        """).query((row, number) -> row.getString(1)).list())
                .as("titles, which are written together with the names, and the names")
                .containsExactlyInAnyOrderElementsOf(rows("thailand-term-2557.csv", ',').stream()
                        .map(row -> composed(row.get("name")))
                        .toList());
    }

    @Test
    void theCommitteeOfTheEuropeanParliament() {
        desk.takesIn(SharedData.file("eu-meps-itre-committee.csv"), "eu", null);

        List<String> inTheFile = rows("eu-meps-itre-committee.csv", '\t').stream()
                .map(row -> said(
                        row.get("url").split("/", -1)[5],
                        row.get("name"),
                        row.get("country"),
                        row.get("party"),
                        row.get("email"),
                        row.get("role").toLowerCase(Locale.ROOT)))
                .toList();
        List<String> inTheDirectory =
                jdbc.sql("""
                select concat_ws(' | ', x.value, l.official_name, m.constituency, m.party, coalesce(h.value, ''), s.role)
                  from committee_seat s
                  join committee c on c.id = s.committee_id and c.code = 'ITRE'
                  join lawmaker l on l.id = s.lawmaker_id
                  join mandate m on m.lawmaker_id = l.id
                  left join channel h on h.lawmaker_id = l.id and h.kind = 'email'
                  join lawmaker_external_id x on x.lawmaker_id = l.id and x.scheme = 'europarl'
                """).query((row, number) -> row.getString(1)).list();
        assertThat(inTheFile).hasSize(119);
        assertThat(inTheDirectory).containsExactlyInAnyOrderElementsOf(inTheFile);
    }

    private void everyPolitician(String file, String parliament, String chamber) {
        agrees(file, parliament, "everypolitician", row -> {
            String[] parts = parts(row.get("name"), row.get("sort_name"), row.get("email"));
            return said(
                    row.get("id"),
                    row.get("name").replaceFirst("^(Hon |นางสาว|นาง|นาย)", ""),
                    parts[0],
                    parts[1],
                    chamber,
                    row.get("area"),
                    row.get("group"),
                    row.get("email"),
                    "");
        });
    }

    private void agrees(String file, String parliament, String scheme, Function<CSVRecord, String> rule) {
        Path list = SharedData.file(file);

        desk.takesIn(list, parliament, null);

        List<String> inTheFile = rows(file, ',').stream().map(rule).toList();
        assertThat(inTheDirectory(scheme)).containsExactlyInAnyOrderElementsOf(inTheFile);
    }

    /** One line per mandate, in the same words as {@link #said}. */
    private List<String> inTheDirectory(String scheme) {
        return jdbc.sql("""
                select concat_ws(' | ', x.value, l.official_name, l.given_name, l.family_name, c.name, m.constituency, m.party,
                       (select coalesce(string_agg(h.value, ', ' order by h.value collate "C"), '') from channel h
                         where h.lawmaker_id = l.id and h.kind = 'email'),
                       (select coalesce(string_agg(h.value, ', ' order by h.value collate "C"), '') from channel h
                         where h.lawmaker_id = l.id and h.kind = 'phone'))
                  from lawmaker l
                  join lawmaker_external_id x on x.lawmaker_id = l.id and x.scheme = :scheme
                  join mandate m on m.lawmaker_id = l.id
                  join chamber c on c.id = m.chamber_id
                 where l.id in (select lawmaker_id from intake_person)
                """)
                .param("scheme", scheme)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static String said(String... facts) {
        return Arrays.stream(facts)
                .map(fact -> composed(fact.strip()))
                .map(fact -> ABSENT.contains(fact.toLowerCase(Locale.ROOT)) ? "" : fact)
                .collect(Collectors.joining(" | "));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.replaceAll("[\\s\u00A0]+", " "), Normalizer.Form.NFC);
    }

    private static String sorted(String... values) {
        return Stream.of(values)
                .filter(value -> !value.isBlank())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Where the family's part of "Wim van de CAMP" begins: from the end, words in capitals and the small ones before them. */
    private static int familyInCapitals(String name) {
        int begin = name.length();
        while (begin > 0) {
            int space = name.lastIndexOf(' ', begin - 2) + 1;
            String word = name.substring(space, begin).strip();
            boolean capitals = word.matches("(?:Mc|Mac|d')?[\\p{Lu}'’.-]*\\p{Lu}{2}[\\p{Lu}'’-]*|\\p{Lu}['’]\\p{Lu}.*");
            boolean small = word.matches("['’]?\\p{Ll}+|E");
            if (!capitals && !small) {
                return begin;
            }
            begin = space;
        }
        return begin;
    }

    /** Parts by the comma of the sorting name, or by a mailbox that is called first.last. */
    private static String[] parts(String name, String sortName, String email) {
        int comma = sortName.indexOf(',');
        if (comma > 0) {
            return new String[] {
                sortName.substring(comma + 1).strip(),
                sortName.substring(0, comma).strip()
            };
        }
        String box = email.contains("@") ? email.substring(0, email.indexOf('@')) : "";
        int dot = box.indexOf('.');
        for (int space = name.indexOf(' '); dot > 0 && space > 0; space = name.indexOf(' ', space + 1)) {
            if (ascii(name.substring(0, space)).equals(ascii(box.substring(0, dot)))
                    && ascii(name.substring(space)).equals(ascii(box.substring(dot + 1)))) {
                return new String[] {name.substring(0, space), name.substring(space + 1)};
            }
        }
        return new String[] {"", ""};
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    private static List<CSVRecord> rows(String file, char delimiter) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser =
                CSVParser.parse(Files.newBufferedReader(SharedData.file(file), StandardCharsets.UTF_8), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
