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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Set-based work as it stands in {@code intake/sql}: statements that run one after the other with the same parameters. */
final class Script {

    private static final Logger LOG = LoggerFactory.getLogger(Script.class);

    private final List<String> statements;

    private Script(List<String> statements) {
        this.statements = statements;
    }

    static List<Script> named(String... names) {
        return Arrays.stream(names).map(Script::named).toList();
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
            long begin = System.nanoTime();
            jdbc.execute(statement, parameters, PreparedStatement::execute);
            LOG.debug("{} ms: {}", (System.nanoTime() - begin) / 1_000_000, beginning(statement));
        }
    }

    private static String beginning(String statement) {
        return statement
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("--"))
                .findFirst()
                .orElse("");
    }
}
