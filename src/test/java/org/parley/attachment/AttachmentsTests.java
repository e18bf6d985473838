package org.parley.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Files are kept whole and found by nobody who may not see what they belong to. */
@SpringBootTest(properties = "parley.attachment.max-size=1MB")
@Transactional
@SignedIn
class AttachmentsTests {

    private static final UUID OPEN = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID LOOK = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final UUID CLOSED = UUID.fromString("00000000-0000-7000-8000-000000000003");

    @TestConfiguration
    static class Boxes {

        /** A kind of subject of which one is open, one can be looked at, and the others are closed. */
        @Bean
        AttachmentRule rule() {
            return new AttachmentRule() {
                @Override
                public String kind() {
                    return "box";
                }

                @Override
                public boolean maySee(UUID subject) {
                    return subject.equals(OPEN) || subject.equals(LOOK);
                }

                @Override
                public boolean mayChange(UUID subject) {
                    return subject.equals(OPEN);
                }
            };
        }
    }

    @Autowired
    private Attachments attachments;

    @Autowired
    private ForgottenFiles forgotten;

    @Autowired
    private JdbcClient jdbc;

    private Set<String> before;

    @BeforeEach
    void whatLiesOnDisk() {
        before = spooled();
    }

    @Test
    void aLargeFileComesOutAsItWentIn() throws Exception {
        byte[] content = Arrays.copyOf(Samples.PDF, 900_000);
        byte[] noise = new byte[800_000];
        new Random(7).nextBytes(noise);
        System.arraycopy(noise, 0, content, 1_000, noise.length);

        AttachmentLine line = attachments.receive(new ByteArrayInputStream(content), "Receipt.pdf");

        assertThat(read(line.id())).isEqualTo(content);
        assertThat(line.bytes()).isEqualTo(content.length);
        assertThat(line.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(line.by()).isEqualTo("Ana Duarte");
        assertThat(jdbc.sql("select max(length(content)) from attachment_part where attachment_id = ?")
                        .param(line.id())
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(1 << 18);
        assertThat(spooled()).isEqualTo(before);
    }

    @Test
    void aProgramThatIsCalledPdfIsRefusedAndNothingOfItStays() {
        assertThatThrownBy(() -> take(Samples.EXE, "receipt.pdf"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("attachment.refusal.other"));

        assertThat(kept()).isZero();
        assertThat(spooled()).isEqualTo(before);
    }

    @Test
    void whatIsEmptyOrTooLargeIsRefusedWhateverTheBrowserSays() {
        assertThatThrownBy(() -> take(new byte[0], "receipt.pdf"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("attachment.refusal.empty"));
        assertThatThrownBy(() -> attachments.receive(endless(), "receipt.pdf"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("attachment.refusal.too-large");
                    assertThat(refusal.values()).containsExactly(1.0);
                });

        assertThat(kept()).isZero();
        assertThat(spooled()).isEqualTo(before);
    }

    @Test
    void aFileWaitsForWhoBroughtItAlone() {
        UUID file = take(Samples.PDF, "receipt.pdf");

        Acting.as(jdbc, "Mara Stein", Role.MANAGER, () -> {
            assertThatThrownBy(() -> attachments.line(file)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> read(file)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attachments.remove(file)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attachments.attach(box(OPEN), Set.of(file)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("attachment.refusal.gone"));
        });

        attachments.attach(box(OPEN), Set.of(file));
        Acting.as(
                jdbc,
                "Mara Stein",
                Role.MANAGER,
                () -> assertThat(attachments.of(box(OPEN)).getFirst().id()).isEqualTo(file));
    }

    @Test
    void theFilesOfWhatIsClosedDoNotExist() {
        UUID file = take(Samples.PDF, "receipt.pdf");
        assertThatThrownBy(() -> attachments.attach(box(CLOSED), Set.of(file))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.attach(new Subject("shelf", OPEN), Set.of(file)))
                .isInstanceOf(NotFound.class);
        belongs(file, "box", CLOSED);
        UUID other = take(Samples.PDF, "receipt.pdf");
        belongs(other, "shelf", OPEN);

        for (UUID hidden : List.of(file, other)) {
            assertThatThrownBy(() -> attachments.line(hidden)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> read(hidden)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attachments.remove(hidden)).isInstanceOf(NotFound.class);
        }
        assertThat(attachments.of(box(CLOSED))).isEmpty();
        assertThat(attachments.of(new Subject("shelf", OPEN))).isEmpty();
        assertThat(attachments.mayChange(box(CLOSED))).isFalse();
    }

    @Test
    void whoMayOnlyLookReadsAndChangesNothing() {
        UUID file = take(Samples.PDF, "receipt.pdf");
        assertThatThrownBy(() -> attachments.attach(box(LOOK), Set.of(file))).isInstanceOf(Refusal.class);
        belongs(file, "box", LOOK);

        assertThat(attachments.of(box(LOOK))).hasSize(1);
        assertThat(read(file)).isEqualTo(Samples.PDF);
        assertThatThrownBy(() -> attachments.remove(file)).isInstanceOf(Refusal.class);
        assertThat(attachments.mayChange(box(LOOK))).isFalse();
    }

    @Test
    void whatIsRemovedIsGoneWithItsContent() {
        UUID file = take(Samples.PDF, "receipt.pdf");
        attachments.attach(box(OPEN), Set.of(file));

        attachments.remove(file);

        assertThat(attachments.of(box(OPEN))).isEmpty();
        assertThat(jdbc.sql("select count(*) from attachment_part where attachment_id = ?")
                        .param(file)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSubjectHasNoMoreThanALimitOfFiles() {
        for (int i = 0; i < Attachments.MOST; i++) {
            attachments.attach(box(OPEN), Set.of(take(Samples.PDF, i + ".pdf")));
        }
        UUID oneMore = take(Samples.PDF, "more.pdf");

        assertThatThrownBy(() -> attachments.attach(box(OPEN), Set.of(oneMore)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("attachment.refusal.too-many"));
    }

    @Test
    void notEvenSqlMovesAFileOrChangesWhatIsInIt() {
        UUID file = take(Samples.PDF, "receipt.pdf");
        attachments.attach(box(OPEN), Set.of(file));

        assertThatThrownBy(() -> belongs(file, "box", LOOK)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void notEvenSqlChangesWhatIsInAFile() {
        UUID file = take(Samples.PDF, "receipt.pdf");

        assertThatThrownBy(() -> jdbc.sql("update attachment_part set content = 'x' where attachment_id = ?")
                        .param(file)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatNoFormWasSavedWithIsThrownAwayAfterADay() {
        UUID yesterday = take(Samples.PDF, "old.pdf");
        jdbc.sql("""
                    insert into attachment (id, name, kind, bytes, sha256, added_by, added_at)
                    select uuidv7(), 'older.pdf', kind, bytes, sha256, added_by, added_at - interval '25 hours'
                      from attachment where id = ?
                    """).param(yesterday).update();

        forgotten.throwAway();

        assertThat(jdbc.sql("select string_agg(name, ' ') from attachment")
                        .query(String.class)
                        .single())
                .isEqualTo("old.pdf");
    }

    private UUID take(byte[] content, String name) {
        return attachments.receive(new ByteArrayInputStream(content), name).id();
    }

    private byte[] read(UUID file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            attachments.write(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void belongs(UUID file, String kind, UUID subject) {
        jdbc.sql("update attachment set subject_kind = ?, subject_id = ? where id = ?")
                .params(kind, subject, file)
                .update();
    }

    private int kept() {
        return jdbc.sql("select count(*) from attachment").query(Integer.class).single();
    }

    private static Subject box(UUID id) {
        return new Subject("box", id);
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return '%';
            }
        };
    }

    private static Set<String> spooled() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return Set.copyOf(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("parley-attachment-"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
