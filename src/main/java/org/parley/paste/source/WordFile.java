package org.parley.paste.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.parley.base.Refusal;

/**
 * The text of a word processor's document (.docx) as Markdown.
 *
 * @param markdown what the document says, without headers, footers, footnotes, comments and what was struck out
 * @param macros whether there were macros, which were not read
 * @param pictures whether there were pictures, which were not read either
 */
public record WordFile(String markdown, boolean macros, boolean pictures) {

    /** Bytes of the file. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * Reads a document to its end. Nothing of it stays on disk.
     *
     * @throws Refusal when it is too large, no such document, closed by a password, or damaged
     */
    public static WordFile read(InputStream arriving) {
        try {
            Path file = Files.createTempFile("parley-letter-", ".docx");
            try {
                spool(arriving, file);
                return open(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void spool(InputStream arriving, Path file) throws IOException {
        try (InputStream limited = arriving;
                var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[16 * 1024];
            long bytes = 0;
            for (int read = limited.read(buffer); read >= 0; read = limited.read(buffer)) {
                bytes += read;
                if (bytes > LARGEST) {
                    throw new Refusal("paste.refusal.word-too-large", "more than the limit arrived", LARGEST >> 20);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static WordFile open(Path file) throws IOException {
        byte[] first = new byte[4];
        try (InputStream in = Files.newInputStream(file)) {
            if (in.readNBytes(first, 0, 4) < 4) {
                throw new Refusal("paste.refusal.word-empty", "an empty file arrived");
            }
        }
        if (Arrays.equals(first, OLD)) {
            throw new Refusal("paste.refusal.word-closed", "an old or encrypted document arrived");
        }
        if (!Arrays.equals(first, ZIP)) {
            throw new Refusal("paste.refusal.word-other", "no document of a word processor");
        }
        try (WordArchive archive = new WordArchive(file)) {
            if (!archive.has(WordDocument.PART)) {
                throw new Refusal("paste.refusal.word-other", "an archive without a document");
            }
            WordDocument document = new WordDocument(archive);
            return new WordFile(document.markdown(), archive.has("word/vbaProject.bin"), document.pictures());
        }
    }
}
