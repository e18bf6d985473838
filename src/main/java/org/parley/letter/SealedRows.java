package org.parley.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.letter.Undersigned.Stood;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads versions as they are sealed: what stands in the form, and what the seal says. */
@Component
class SealedRows {

    private static final String ROWS = """
            select v.id, v.letter_id, coalesce(nullif(v.title, ''), l.title) as title, v.language, p.code, p.name as parliament, v.text,
                   v.sealed_form, v.sealed_at, v.checksum, a.name as by, s.checksum as corrects,
                   array(select k.text from ask k where k.letter_id = l.id order by k.position, k.id) as asks
              from letter_version v
              join letter l on l.id = v.letter_id
              left join parliament p on p.id = v.parliament_id
              left join account a on a.id = v.sealed_by
              left join letter_version s on s.id = v.supersedes
            """;

    private final JdbcClient jdbc;
    private final List<Undersigned> undersigned;

    SealedRows(JdbcClient jdbc, List<Undersigned> undersigned) {
        this.jdbc = jdbc;
        this.undersigned = List.copyOf(undersigned);
    }

    /** The rows that a condition over {@code letter_version v} and {@code letter l} means. */
    List<Row> that(String condition, Map<String, ?> values) {
        List<Read> read = jdbc.sql(ROWS + condition)
                .params(values)
                .query(SealedRows::read)
                .list();
        Map<UUID, Stood> signed = new HashMap<>();
        List<UUID> letters = read.stream().map(Read::letter).distinct().toList();
        undersigned.forEach(one -> signed.putAll(one.under(letters)));
        return read.stream()
                .map(one -> new Row(one, signed.getOrDefault(one.letter(), Stood.NOBODY)))
                .toList();
    }

    List<Row> these(Collection<UUID> versions) {
        return that(" where v.id = any (:ids) order by v.id", Map.of("ids", versions.toArray(UUID[]::new)));
    }

    /** A version with who stands under it. */
    record Row(Read read, Stood signed) {

        SealedForm form() {
            return new SealedForm(
                    read.form, read.title, read.language, read.code, read.corrects, read.asks, signed, read.text);
        }

        /** What the seal says and whether it holds; of a sealed one only. */
        SealedVersion seal() {
            String checksum = Objects.requireNonNull(read.checksum);
            return new SealedVersion(
                    read.id,
                    read.letter,
                    read.title,
                    read.language,
                    Objects.requireNonNullElse(read.parliament, ""),
                    Objects.requireNonNull(read.at),
                    Objects.requireNonNull(read.by),
                    checksum,
                    read.form,
                    checksum.equals(form().checksum()) && (read.form == 1 || signed.hold()),
                    read.form == 1 ? 0 : signed.gone());
        }
    }

    record Read(
            UUID id,
            UUID letter,
            String title,
            String language,
            @Nullable String code,
            @Nullable String parliament,
            @Nullable String corrects,
            List<String> asks,
            String text,
            int form,
            @Nullable Instant at,
            @Nullable String by,
            @Nullable String checksum) {}

    private static Read read(ResultSet row, int number) throws SQLException {
        OffsetDateTime at = row.getObject("sealed_at", OffsetDateTime.class);
        return new Read(
                row.getObject("id", UUID.class),
                row.getObject("letter_id", UUID.class),
                row.getString("title"),
                row.getString("language"),
                row.getString("code"),
                row.getString("parliament"),
                row.getString("corrects"),
                Arrays.asList((String[]) row.getArray("asks").getArray()),
                row.getString("text"),
                row.getInt("sealed_form"),
                at == null ? null : at.toInstant(),
                row.getString("by"),
                row.getString("checksum"));
    }
}
