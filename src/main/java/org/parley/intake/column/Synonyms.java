package org.parley.intake.column;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** What headers usually mean, from {@code intake/synonyms.csv}. */
final class Synonyms {

    private static final String NUMBERED = " #";

    private static final Map<String, ColumnMeaning> BY_HEADER = read();

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

    /** A header that ends in "id" names a scheme: {@code wikidata_id}. */
    private static Optional<ColumnMeaning> id(String plain) {
        for (String ending : new String[] {" id", " ids", " identifier"}) {
            if (plain.endsWith(ending)) {
                String scheme = plain.substring(0, plain.length() - ending.length())
                        .strip()
                        .replace(' ', '-');
                return Optional.of(new ColumnMeaning(Meaning.EXTERNAL_ID, scheme));
            }
        }
        return Optional.empty();
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
