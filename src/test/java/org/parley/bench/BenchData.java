package org.parley.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Invented lawmakers in many scripts, a campaign that writes to all of them, and somebody who looks at it. */
final class BenchData {

    static final String EMAIL = "bench@network.example";
    static final String PASSWORD = "seven herons on the ice";

    private final JdbcTemplate jdbc;
    private final PasswordEncoder passwords = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final FlywayConnectionDetails owner;

    BenchData(ApplicationContext parley) {
        jdbc = parley.getBean(JdbcTemplate.class);
        owner = parley.getBean(FlywayConnectionDetails.class);
    }

    /** Somebody who may do everything. */
    void account() {
        jdbc.update(
                "insert into account (id, version, email, name, role, password_hash)"
                        + " values (uuidv7(), 0, ?, 'Bench', 'administrator', ?)",
                EMAIL,
                passwords.encode(PASSWORD));
    }

    /** Fills the directory as the owner of the schema, because the scripts build indexes once at the end. */
    void fill(int lawmakers) throws IOException, SQLException {
        long began = System.nanoTime();
        account();
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            run(connection, "set local bench.lawmakers = '" + lawmakers + "'; " + script("bench/lawmakers.sql"));
            Bench.say("lawmakers filled in in %.0f s", (System.nanoTime() - began) / 1e9);
            run(connection, script("bench/campaign.sql"));
            statement.execute("vacuum");
        }
        Bench.say("all filled in in %.0f s", (System.nanoTime() - began) / 1e9);
    }

    /** The same in few parliaments, of which one has a chamber that is drawn seat by seat, without a campaign. */
    void fill(int lawmakers, int parliaments) throws IOException, SQLException {
        long began = System.nanoTime();
        account();
        try (Connection connection = asOwner()) {
            run(
                    connection,
                    "set local bench.lawmakers = '" + lawmakers + "'; set local bench.parliaments = '" + parliaments
                            + "'; " + script("bench/lawmakers.sql"));
            run(connection, script("bench/chamber.sql"));
        }
        Bench.say("%,d lawmakers filled in in %.0f s", lawmakers, (System.nanoTime() - began) / 1e9);
    }

    /** A campaign with so many recipients, and all that came of it. */
    UUID campaignTo(int recipients) throws IOException, SQLException {
        long began = System.nanoTime();
        try (Connection connection = asOwner()) {
            for (String script : List.of("bench/progress.sql", "bench/pictures.sql")) {
                run(connection, "set local bench.recipients = '" + recipients + "'; " + script(script));
            }
        }
        Bench.say("%,d recipients filled in in %.0f s", recipients, (System.nanoTime() - began) / 1e9);
        return jdbc.queryForObject("select id from campaign where name = ?", UUID.class, "To " + recipients);
    }

    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
    }

    UUID campaignToEverybody() {
        return jdbc.queryForObject("select id from campaign where name = 'Everybody'", UUID.class);
    }

    /** A letter to 10,000, of which half were not sent to yet; after the directory is filled. */
    void letterToTenThousand() throws IOException, SQLException {
        try (Connection connection = asOwner()) {
            run(connection, script("bench/board.sql"));
        }
    }

    /** A long history of all that. */
    void changes() throws IOException, SQLException {
        long began = System.nanoTime();
        try (Connection connection = asOwner()) {
            run(connection, script("bench/changes.sql"));
        }
        Bench.say("1,000,000 entries of history filled in in %.0f s", (System.nanoTime() - began) / 1e9);
    }

    /** What the database does by itself after much was written. */
    void tidy() throws SQLException {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    UUID letterToSixParliaments() {
        return jdbc.queryForObject("select id from letter where title = 'To six parliaments'", UUID.class);
    }

    private static void run(Connection connection, String script) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static String script(String name) throws IOException {
        return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
    }
}
