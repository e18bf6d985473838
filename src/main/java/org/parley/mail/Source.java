package org.parley.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.base.Refusal;

/** The source of a mail that just arrived, in a temporary place. Closing takes it away. */
record Source(Path path) implements AutoCloseable {

    /**
     * Reads the stream to its end, counting: the limit holds whatever the browser says the size is.
     *
     * @throws Refusal when it goes on past the limit; nothing stays on disk then
     */
    static Source receive(InputStream arriving, long limit) throws IOException {
        Path path = Files.createTempFile("parley-mail-", ".part");
        try (OutputStream file = Files.newOutputStream(path)) {
            long bytes = 0;
            byte[] buffer = new byte[1 << 16];
            for (int read = arriving.read(buffer); read >= 0; read = arriving.read(buffer)) {
                bytes += read;
                if (bytes > limit) {
                    throw new Refusal(
                            "mail.refusal.too-large", "more than %d bytes arrived".formatted(limit), limit >> 20);
                }
                file.write(buffer, 0, read);
            }
            if (bytes == 0) {
                throw new Refusal("mail.refusal.empty", "an empty mail arrived");
            }
            return new Source(path);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
