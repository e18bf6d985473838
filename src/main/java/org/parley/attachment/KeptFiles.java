package org.parley.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The files in the database, piece by piece: no more than one piece of any is ever in memory. */
@Component
class KeptFiles {

    private static final int PIECE = 1 << 18;

    private static final String LINES = """
            select a.id, a.subject_kind, a.subject_id, a.name, a.kind, a.bytes, a.sha256, a.added_by, a.added_at, w.name as who
              from attachment a join account w on w.id = a.added_by
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations whole;
    private final Actor actor;
    private final Clock clock;

    KeptFiles(JdbcClient jdbc, TransactionOperations whole, Actor actor, Clock clock) {
        this.whole = whole;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A file and where it belongs.
     *
     * @param subject null while it waits for a form
     */
    record Row(AttachmentLine line, @Nullable Subject subject, UUID by) {}

    /** Keeps a file that belongs to nothing yet, all of it or nothing. */
    void keep(UUID id, String name, AttachmentKind kind, Arrived file) {
        whole.executeWithoutResult(begun -> {
            describe(id, name, kind, file);
            try (InputStream content = Files.newInputStream(file.path())) {
                int number = 0;
                for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                    jdbc.sql("insert into attachment_part (attachment_id, number, content) values (?, ?, ?)")
                            .params(id, number++, piece)
                            .update();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void describe(UUID id, String name, AttachmentKind kind, Arrived file) {
        jdbc.sql("""
                    insert into attachment (id, name, kind, bytes, sha256, added_by, added_at)
                    values (:id, :name, :kind, :bytes, :sha256, :me, :now)
                    """)
                .param("id", id)
                .param("name", name)
                .param("kind", kind.word())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .param("me", actor.id())
                .param("now", now())
                .update();
    }

    /** Writes the content, each piece in a transaction of its own: who reads slowly keeps nobody from the database. */
    void write(AttachmentLine line, OutputStream out) throws IOException {
        long written = 0;
        for (int number = 0; written < line.bytes(); number++) {
            byte[] piece = jdbc.sql("select content from attachment_part where attachment_id = ? and number = ?")
                    .params(line.id(), number)
                    .query((row, one) -> row.getBytes(1))
                    .optional()
                    .orElseThrow(() -> new IOException("attachment %s ends too early".formatted(line.id())));
            out.write(piece);
            written += piece.length;
        }
    }

    Optional<Row> row(UUID id) {
        return jdbc.sql(LINES + " where a.id = :id")
                .param("id", id)
                .query(KeptFiles::row)
                .optional();
    }

    List<AttachmentLine> of(Subject subject) {
        return jdbc.sql(LINES + " where a.subject_kind = :kind and a.subject_id = :subject order by a.added_at, a.id")
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query((row, number) -> row(row, number).line())
                .list();
    }

    /** Lets files belong to something that wait for the acting person; returns how many did. */
    int attach(Subject subject, Collection<UUID> files) {
        return jdbc.sql("""
                    update attachment set subject_kind = :kind, subject_id = :subject
                     where id = any (:files) and subject_id is null and added_by = :me
                    """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("files", files.toArray(UUID[]::new))
                .param("me", actor.id())
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from attachment where id = ?").param(id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String kind = row.getString("subject_kind");
        return new Row(
                new AttachmentLine(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        AttachmentKind.of(row.getString("kind")),
                        row.getLong("bytes"),
                        row.getString("sha256"),
                        row.getString("who"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()),
                kind == null ? null : new Subject(kind, row.getObject("subject_id", UUID.class)),
                row.getObject("added_by", UUID.class));
    }
}
