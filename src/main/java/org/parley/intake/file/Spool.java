package org.parley.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Puts what arrives on disk while counting it: the limit holds whatever the browser says the size is. */
public final class Spool {

    private static final int MEGABYTE = 1024 * 1024;

    private Spool() {}

    /**
     * Reads the stream to its end.
     *
     * @param limit in bytes
     * @param folder where the file is put, made where it is missing
     * @throws FileRefused when it is empty or goes on past the limit; nothing stays on disk then
     */
    public static Spooled receive(InputStream arriving, long limit, Path folder) {
        try {
            Path path = temporary(folder);
            try {
                return spool(arriving, path, limit);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new file beside one that was received, of the kind that is removed when its run is over. */
    public static Path beside(Path received) throws IOException {
        return temporary(received.resolveSibling("."));
    }

    /** Readable by its owner alone. */
    private static Path temporary(Path folder) throws IOException {
        return Files.createTempFile(Files.createDirectories(folder.normalize()), "parley-intake-", ".list");
    }

    private static Spooled spool(InputStream arriving, Path path, long limit) throws IOException {
        MessageDigest sha = sha256();
        Utf8Check utf8 = new Utf8Check();
        byte[] buffer = new byte[1 << 16];
        long[] nuls = new long[2];
        long firstNul = -1;
        long bytes = 0;
        try (OutputStream file = Files.newOutputStream(path)) {
            for (int read = arriving.read(buffer); read >= 0; read = arriving.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        nuls[(int) ((bytes + i) & 1)]++;
                        firstNul = firstNul < 0 ? bytes + i : firstNul;
                    }
                }
                bytes += read;
                if (bytes > limit) {
                    throw new FileRefused("intake.refused.too-large", Math.max(1, limit / MEGABYTE));
                }
                sha.update(buffer, 0, read);
                utf8.take(buffer, read);
                file.write(buffer, 0, read);
            }
        }
        if (bytes == 0) {
            throw new FileRefused("intake.refused.empty");
        }
        Nuls found = new Nuls(nuls[0], nuls[1], firstNul);
        return new Spooled(path, bytes, HexFormat.of().formatHex(sha.digest()), found, utf8.passed(), null);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
