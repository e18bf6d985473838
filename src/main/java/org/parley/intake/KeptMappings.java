package org.parley.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.text.Normalizer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.intake.column.HandedBack;
import org.parley.intake.file.Header;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code intake_mapping}, and which of them a run is read by. */
@Component
class KeptMappings {

    private static final String SELECT = """
            select m.id, m.name, m.columns, m.saved_at, a.name as who
              from intake_mapping m join account a on a.id = m.saved_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptMappings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one saved last for these column names. Columns without names are called alike in every file, so they prove nothing. */
    Optional<SavedMapping> forHeader(Header header) {
        return header.unnamed() * 2 > header.names().size()
                ? Optional.empty()
                : jdbc.sql(SELECT + " where m.header = :header order by m.saved_at desc, m.id limit 1")
                        .param("header", key(header.names()))
                        .query(KeptMappings::mapping)
                        .optional();
    }

    Optional<SavedMapping> named(String name) {
        return jdbc.sql(SELECT + " where lower(m.name) = lower(:name)")
                .param("name", name)
                .query(KeptMappings::mapping)
                .optional();
    }

    SavedMapping load(UUID id) {
        return jdbc.sql(SELECT + " where m.id = :id")
                .param("id", id)
                .query(KeptMappings::mapping)
                .optional()
                .orElseThrow(() -> new NotFound("mapping", id));
    }

    List<SavedMapping> all() {
        return jdbc.sql(SELECT + " order by lower(m.name)")
                .query(KeptMappings::mapping)
                .list();
    }

    /** The one that a run is read by. */
    Optional<SavedMapping> of(UUID run) {
        return jdbc.sql(SELECT + " join intake i on i.mapping_id = m.id where i.id = :run")
                .param("run", run)
                .query(KeptMappings::mapping)
                .optional();
    }

    /** Keeps it, in place of one of that name for the same header; empty when the name is another header's. */
    Optional<UUID> keep(String name, List<String> header, String columns, UUID who) {
        return jdbc.sql("""
                insert into intake_mapping as m (id, name, header, columns, saved_by, saved_at)
                values (:id, :name, :header, cast(:columns as jsonb), :who, :now)
                on conflict (lower(name)) do update
                   set name = excluded.name, columns = excluded.columns, saved_by = excluded.saved_by,
                       saved_at = excluded.saved_at
                 where m.header = excluded.header
                returning m.id
                """)
                .param("id", Ids.next())
                .param("name", name)
                .param("header", key(header))
                .param("columns", columns)
                .param("who", who)
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .query(UUID.class)
                .optional();
    }

    /**
     * Calls it something else, if it is still called as the person saw it.
     *
     * @throws DuplicateKeyException when another one is called so
     */
    boolean rename(UUID id, String seen, String name) {
        return 1
                == jdbc.sql("update intake_mapping set name = :name where id = :id and name = :seen")
                        .param("id", id)
                        .param("seen", seen)
                        .param("name", name)
                        .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from intake_mapping where id = :id").param("id", id).update();
    }

    /** Notes by which mapping a run is read; null for none. */
    void readBy(UUID run, @Nullable UUID mapping) {
        jdbc.sql("update intake set mapping_id = :mapping where id = :run")
                .param("mapping", mapping, Types.OTHER)
                .param("run", run)
                .update();
    }

    /** Gives the columns of a run other meanings, while they can still be decided. */
    boolean reads(UUID run, String columns, UUID mapping) {
        return 1
                == jdbc.sql("""
                        update intake set mapping = cast(:columns as jsonb), mapping_id = :mapping
                         where id = :run and state = 'looked at'
                        """)
                        .param("run", run)
                        .param("columns", columns)
                        .param("mapping", mapping)
                        .update();
    }

    private static SavedMapping mapping(ResultSet row, int number) throws SQLException {
        return new SavedMapping(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("who"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                RunRows.mapping(row.getString("columns")));
    }

    /** The same for the same set of names, whatever their order and case, and also when faulty lines were handed back. */
    static String key(List<String> header) {
        String names = HandedBack.without(header).stream()
                .map(name -> Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC))
                .sorted()
                .collect(Collectors.joining("\u001F"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
