package org.parley.intake.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.parley.intake.file.FileRefused;
import org.parley.intake.file.Limits;

/** The texts that the cells of a workbook share, kept in a temporary file: there may be more of them than memory. */
final class SharedTexts implements AutoCloseable {

    private static final int MOST = 8_000_000;

    private final Path file;
    private final Arena arena = Arena.ofConfined();
    private int[] ends = new int[1 << 10];
    private int count;
    private MemorySegment texts = MemorySegment.NULL;

    private SharedTexts(Path file) {
        this.file = file;
    }

    static SharedTexts of(Parts parts, Book book, Limits limits, Path file) throws IOException {
        SharedTexts shared = new SharedTexts(file);
        try {
            if (!book.shared().isEmpty()) {
                try (Xml xml = parts.xml(book.shared())) {
                    shared.read(xml, limits.field());
                }
            }
            return shared;
        } catch (IOException | RuntimeException e) {
            shared.close();
            throw e;
        }
    }

    private void read(Xml xml, int longest) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            long end = 0;
            while (xml.start()) {
                if (xml.name().equals("si")) {
                    byte[] text = Escapes.undone(xml.text(longest + 1, "rPh")).getBytes(StandardCharsets.UTF_8);
                    out.write(text);
                    end += text.length;
                    add(Math.toIntExact(end));
                }
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            texts = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }

    private void add(int end) {
        if (count == MOST) {
            throw new FileRefused("intake.refused.workbook-texts", MOST);
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = end;
    }

    /**
     * The text that a cell names.
     *
     * @throws FileRefused when there is none
     */
    String at(String place) {
        int index = Digits.of(place);
        if (index < 0 || index >= count) {
            throw Xml.damaged();
        }
        int begin = index == 0 ? 0 : ends[index - 1];
        byte[] text = texts.asSlice(begin, ends[index] - begin).toArray(ValueLayout.JAVA_BYTE);
        return new String(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        arena.close();
        Files.deleteIfExists(file);
    }
}
