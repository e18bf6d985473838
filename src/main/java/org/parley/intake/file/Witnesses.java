package org.parley.intake.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Values with letters beyond ASCII, where a wrong encoding shows: from the whole file, those that look strange first. */
final class Witnesses {

    private static final int MOST = 12;
    private static final int STRANGE = 6;
    private static final int LONGEST = 60;

    private final Pattern between;
    private final Charset charset;
    private final Set<String> strange = new LinkedHashSet<>();
    private final Set<String> usual = new LinkedHashSet<>();

    private Witnesses(Charset charset, char delimiter) {
        this.charset = charset;
        this.between = Pattern.compile("[\"" + Pattern.quote(String.valueOf(delimiter)) + "]");
    }

    /** Some values of a file that does not prove its encoding. */
    static List<String> of(Spooled file, Reading reading, List<ListRecord> rows) {
        Witnesses witnesses = new Witnesses(Charset.forName(reading.encoding()), reading.delimiter());
        if (reading.encoding().startsWith("UTF-")) {
            rows.stream().flatMap(row -> row.cells().stream()).forEach(witnesses::hear);
        } else {
            HighLines.each(file, (number, line) -> witnesses.hear(line));
        }
        List<String> all = new ArrayList<>(witnesses.strange);
        witnesses.usual.stream().limit(MOST - all.size()).forEach(all::add);
        return List.copyOf(all);
    }

    private boolean hear(byte[] line) {
        try {
            between.splitAsStream(charset.newDecoder().decode(ByteBuffer.wrap(line)))
                    .forEach(this::hear);
        } catch (CharacterCodingException e) {
            return strange.size() < STRANGE;
        }
        return strange.size() < STRANGE;
    }

    private void hear(String value) {
        String text = value.strip();
        if (text.length() <= LONGEST && text.chars().anyMatch(c -> c > 0x7F)) {
            if (strange.size() < STRANGE && Spelling.oddness(text) > 0) {
                strange.add(text);
            } else if (usual.size() < MOST) {
                usual.add(text);
            }
        }
    }
}
