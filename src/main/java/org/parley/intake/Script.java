package org.parley.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Set-based work as it stands in {@code intake/sql}: statements that run one after the other with the same parameters. */
final class Script {

    private final List<String> statements;

    private Script(List<String> statements) {
        this.statements = statements;
    }

    static Script named(String name) {
        try (InputStream file = Script.class.getResourceAsStream("/intake/sql/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no resource intake/sql/" + name);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Script(Arrays.stream(text.split(";\\R", -1))
                    .filter(statement -> !statement.isBlank())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run(NamedParameterJdbcTemplate jdbc, Map<String, @Nullable Object> parameters) {
        for (String statement : statements) {
            jdbc.execute(statement, parameters, PreparedStatement::execute);
        }
    }
}
