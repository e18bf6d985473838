package org.parley.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parley.base.Refusal;

/**
 * A file that just arrived, in a temporary place that its name has no influence on and that only we can read. Closing takes it away.
 *
 * @param sha256 of its content, in hexadecimal digits
 */
record Arrived(Path path, long bytes, String sha256) implements AutoCloseable {

    private static final int MEGABYTE = 1024 * 1024;

    /**
     * Reads the stream to its end, counting: the limit holds whatever the browser says the size is.
     *
     * @param limit in bytes
     * @throws Refusal when it is empty or goes on past the limit; nothing stays on disk then
     */
    static Arrived receive(InputStream arriving, long limit) throws IOException {
        Path path = Files.createTempFile("parley-attachment-", ".part");
        try {
            return spool(arriving, path, limit);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static Arrived spool(InputStream arriving, Path path, long limit) throws IOException {
        MessageDigest sha = digest();
        long bytes = 0;
        try (OutputStream file = new DigestOutputStream(Files.newOutputStream(path), sha)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = arriving.read(buffer); read >= 0; read = arriving.read(buffer)) {
                bytes += read;
                if (bytes > limit) {
                    throw new Refusal(
                            "attachment.refusal.too-large",
                            "more than %d bytes arrived".formatted(limit),
                            megabytes(limit));
                }
                file.write(buffer, 0, read);
            }
        }
        if (bytes == 0) {
            throw new Refusal("attachment.refusal.empty", "an empty file arrived");
        }
        return new Arrived(path, bytes, HexFormat.of().formatHex(sha.digest()));
    }

    /** A limit as people read it. */
    static double megabytes(long bytes) {
        return Math.max(0.1, Math.floor(bytes * 10.0 / MEGABYTE) / 10);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
