package org.parley.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented lawmakers in many scripts, a campaign that writes to all of them, and somebody who looks at it. */
final class BenchData {

    static final String EMAIL = "bench@network.example";
    static final String PASSWORD = "seven herons on the ice";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final PasswordEncoder passwords;

    BenchData(ApplicationContext parley) {
        jdbc = parley.getBean(JdbcTemplate.class);
        transaction = parley.getBean(TransactionTemplate.class);
        passwords = parley.getBean(PasswordEncoder.class);
    }

    void fill(int lawmakers) throws java.io.IOException {
        long began = System.nanoTime();
        String script = new ClassPathResource("bench/lawmakers.sql").getContentAsString(StandardCharsets.UTF_8);
        transaction.executeWithoutResult(status -> {
            jdbc.update(
                    "insert into account (id, version, email, name, role, password_hash)"
                            + " values (uuidv7(), 0, ?, 'Bench', 'administrator', ?)",
                    EMAIL,
                    passwords.encode(PASSWORD));
            jdbc.queryForObject(
                    "select set_config('bench.lawmakers', ?, true)", String.class, Integer.toString(lawmakers));
            run(script);
        });
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
