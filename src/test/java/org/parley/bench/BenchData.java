package org.parley.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented lawmakers in many scripts, a campaign that writes to all of them, and somebody who looks at it. */
final class BenchData {

    static final String EMAIL = "bench@network.example";
    static final String PASSWORD = "seven herons on the ice";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final PasswordEncoder passwords = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final FlywayConnectionDetails owner;

    BenchData(ApplicationContext parley) {
        jdbc = parley.getBean(JdbcTemplate.class);
        transaction = parley.getBean(TransactionTemplate.class);
        owner = parley.getBean(FlywayConnectionDetails.class);
    }

    /** Fills the directory as the owner of the schema, because the script builds the list's indexes once at the end. */
    void fill(int lawmakers) throws IOException, SQLException {
        long began = System.nanoTime();
        jdbc.update(
                "insert into account (id, version, email, name, role, password_hash)"
                        + " values (uuidv7(), 0, ?, 'Bench', 'administrator', ?)",
                EMAIL,
                passwords.encode(PASSWORD));
        String script = new ClassPathResource("bench/lawmakers.sql").getContentAsString(StandardCharsets.UTF_8);
        try (Connection connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local bench.lawmakers = '" + lawmakers + "'");
            statement.execute(script);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze lawmaker_listing");
        }
        Bench.say("filled in %.0f s", (System.nanoTime() - began) / 1e9);
    }

    /** A campaign with one letter that has every lawmaker as a recipient; nearly all of them sent. */
    UUID campaignToEverybody() {
        UUID campaign = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set local statement_timeout = 0");
            jdbc.update(
                    "insert into campaign (id, version, name, started_on, owner_id)"
                            + " select ?, 0, 'Everybody', current_date - 60, id from account where email = ?",
                    campaign,
                    EMAIL);
            run(("""
                    insert into letter (id, version, campaign_id, owner_id, title, kind, dated_on, answer_by)
                    select uuidv7(), 0, id, owner_id, 'To everybody', 'open letter', current_date - 50, current_date - 10
                      from campaign where id = '%1$s';
                    insert into addressee (id, version, letter_id, position, parliament_id)
                    select uuidv7(), 0, l.id, row_number() over (), p.id
                      from letter l, parliament p where l.campaign_id = '%1$s';
                    insert into recipient (id, version, letter_id, addressee_id, lawmaker_id, parliament_id, chamber_id, state, sent_on,
                            sent_by, sent_via, name_as_sent, party_as_sent, chamber_as_sent, constituency_as_sent)
                    select uuidv7(), 0, l.id, a.id, g.lawmaker_id, g.parliament_id, g.chamber_id,
                           (array['sent','sent','sent','acknowledged','answered'])[1 + abs(hashint4(row_number() over ()::int)) %% 5],
                           l.dated_on, l.owner_id, 'email', g.name, g.party, g.chamber, g.constituency
                      from letter l
                      join addressee a on a.letter_id = l.id
                      join lawmaker_listing g on g.parliament_id = a.parliament_id
                     where l.campaign_id = '%1$s'
                    """).formatted(campaign));
        });
        return campaign;
    }

    private void run(String script) {
        jdbc.execute((java.sql.Connection connection) -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(script);
            }
        });
    }
}
