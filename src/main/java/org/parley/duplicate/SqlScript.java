package org.parley.duplicate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Statements as they stand in {@code duplicate/sql}. */
final class SqlScript {

    private SqlScript() {}

    static String text(String name) {
        try (InputStream file = SqlScript.class.getResourceAsStream("/duplicate/sql/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no resource duplicate/sql/" + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> statements(String name) {
        return Arrays.stream(text(name).split(";\\R", -1))
                .filter(statement -> !statement.isBlank())
                .toList();
    }
}
