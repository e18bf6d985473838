package org.parley.intake.column;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** What headers usually mean, from {@code intake/synonyms.csv}. */
final class Synonyms {

    private static final String NUMBERED = " #";

    private static final Map<String, ColumnMeaning> BY_HEADER = read();

    /** The words for schemes, to which "id" may be joined: {@code wikidataid}. */
    private static final Set<String> SCHEMES = BY_HEADER.values().stream()
            .filter(column -> column.meaning() == Meaning.EXTERNAL_ID)
            .map(ColumnMeaning::detail)
            .collect(Collectors.toUnmodifiableSet());

    private Synonyms() {}

    static Optional<ColumnMeaning> of(String header) {
        String plain = Headers.plain(header);
        ColumnMeaning exact = BY_HEADER.get(plain);
        if (exact != null) {
            return Optional.of(exact);
        }
        String bare = Headers.unnumbered(plain);
        ColumnMeaning numbered = bare.equals(plain) ? null : BY_HEADER.get(bare + NUMBERED);
        ColumnMeaning unnumbered = numbered != null ? numbered : BY_HEADER.get(bare);
        return unnumbered != null ? Optional.of(unnumbered) : id(plain);
    }

    /** A header that ends or begins with "id" names a scheme: {@code wikidata_id}, {@code identifier.wikidata}. */
    private static Optional<ColumnMeaning> id(String plain) {
        for (String word : new String[] {"id", "ids", "identifier", "identifiers"}) {
            if (plain.endsWith(" " + word)) {
                return scheme(plain.substring(0, plain.length() - word.length() - 1));
            }
            if (plain.startsWith(word + " ")) {
                return scheme(plain.substring(word.length() + 1));
            }
        }
        boolean together = plain.endsWith("id") && SCHEMES.contains(plain.substring(0, plain.length() - 2));
        return together ? scheme(plain.substring(0, plain.length() - 2)) : Optional.empty();
    }

    private static Optional<ColumnMeaning> scheme(String said) {
        String name = said.strip();
        for (String header : new String[] {name, name + " id"}) {
            ColumnMeaning known = BY_HEADER.get(header);
            if (known != null && (known.meaning() == Meaning.EXTERNAL_ID || known.meaning() == Meaning.IGNORE)) {
                return Optional.of(known);
            }
        }
        return Optional.of(new ColumnMeaning(Meaning.EXTERNAL_ID, name.replace(' ', '-')));
    }

    /** {@code Member/#} means the columns Member/0, Member/1 and so on, while Member alone means something else. */
    private static String key(String header) {
        return header.endsWith("#") ? Headers.plain(header) + NUMBERED : Headers.plain(header);
    }

    private static Map<String, ColumnMeaning> read() {
        Map<String, ColumnMeaning> meanings = new LinkedHashMap<>();
        for (CSVRecord row : Resource.rows("synonyms.csv")) {
            String word = row.get("meaning");
            Meaning meaning = Meaning.of(word).orElseThrow(() -> new IllegalStateException("no meaning " + word));
            ColumnMeaning earlier =
                    meanings.put(key(row.get("header")), new ColumnMeaning(meaning, Resource.cell(row, "detail")));
            if (earlier != null && earlier.meaning() != meaning) {
                throw new IllegalStateException("synonyms.csv says twice what means " + row.get("header"));
            }
        }
        return Map.copyOf(meanings);
    }
}
