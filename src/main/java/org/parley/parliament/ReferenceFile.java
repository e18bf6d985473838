package org.parley.parliament;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parley.base.Ids;
import org.springframework.core.io.ClassPathResource;

/** One file of {@code db/reference}, turned on its side: a column is an array, as a set-based statement takes it. */
final class ReferenceFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final String name;
    private final byte[] bytes;

    private ReferenceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static ReferenceFile read(String name) {
        try {
            return new ReferenceFile(
                    name, new ClassPathResource("db/reference/" + name + ".csv").getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    void addTo(MessageDigest checksum) {
        checksum.update(bytes);
    }

    /** The columns by the name in the header, and one more, {@code id}, with a new identity per row. */
    Map<String, Object> columns() {
        try (CSVParser parser = CSVParser.parse(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, FORMAT)) {
            List<CSVRecord> rows = parser.getRecords();
            Map<String, Object> columns = new LinkedHashMap<>();
            for (String column : parser.getHeaderNames()) {
                columns.put(column, rows.stream().map(row -> row.get(column)).toArray(String[]::new));
            }
            columns.put("id", rows.stream().map(row -> Ids.next().toString()).toArray(String[]::new));
            return columns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
