package org.parley.parliament;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the facts of {@code db/reference} into the database when they differ from those last read. Rows are matched by code; what
 * somebody corrected by hand stays theirs, and nothing is deleted.
 */
@Component
class Reference implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Reference.class);

    private static final long ONE_AT_A_TIME = 20_200_001L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reference(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (read()) {
            LOG.info("The facts about parliaments were read from db/reference.");
        }
    }

    /** Reads the files if they changed; whether they had. */
    boolean read() {
        List<ReferenceFile> files = ReferenceStatements.FILES.keySet().stream()
                .map(ReferenceFile::read)
                .toList();
        String checksum = checksum(files);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            jdbc.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", ONE_AT_A_TIME)
                    .query(rows -> {});
            if (checksum.equals(lastRead())) {
                return false;
            }
            files.forEach(this::load);
            remember(checksum);
            return true;
        }));
    }

    /** Brings one file's rows in; how many rows of the database changed. */
    int load(ReferenceFile file) {
        String statement = Objects.requireNonNull(ReferenceStatements.FILES.get(file.name()), file::name);
        return jdbc.sql(statement).params(file.columns()).update();
    }

    private String lastRead() {
        return jdbc.sql("select checksum from reference_load order by loaded_at desc limit 1")
                .query((row, number) -> row.getString(1))
                .optional()
                .orElse("");
    }

    private void remember(String checksum) {
        jdbc.sql("""
                insert into reference_load (checksum, loaded_at) values (:checksum, :now)
                on conflict (checksum) do update set loaded_at = excluded.loaded_at
                """)
                .param("checksum", checksum)
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
    }

    private static String checksum(List<ReferenceFile> files) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> file.addTo(sha));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
