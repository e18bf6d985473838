package org.parley.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sample campaign in a test's transaction. */
public final class Sampled {

    private Sampled() {}

    /** Loads it as somebody's own. */
    public static UUID campaign(JdbcTemplate jdbc, UUID owner) {
        jdbc.queryForObject("select set_config('parley.sample_owner', ?, true)", String.class, owner.toString());
        try {
            jdbc.execute(new ClassPathResource("db/sample/campaign.sql").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(
                jdbc.queryForObject("select id from campaign where name = 'Free the Harbour Five'", UUID.class));
    }
}
