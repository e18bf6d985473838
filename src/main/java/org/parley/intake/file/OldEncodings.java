package org.parley.intake.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Proposes an encoding from before UTF-8. A detector says which are likely by their statistics; of these, and of those that it does not
 * know, the one is proposed in which the fewest lines are odd as writing.
 */
final class OldEncodings {

    /** What the detector does not know or leaves out, the likelier ones first. */
    private static final List<String> ALSO = List.of("windows-1252", "x-MacRoman", "IBM850", "x-windows-874");

    /** What Windows makes of the detector's encodings: the same letters, and more where those have none. */
    private static final Map<String, String> SIBLINGS = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-2", "windows-1250",
            "ISO-8859-7", "windows-1253",
            "ISO-8859-8-I", "windows-1255",
            "ISO-8859-9", "windows-1254");

    /** What was looked at before, and what is never better than its sibling. */
    private static final Pattern LEFT_OUT = Pattern.compile("UTF-.*|ISO-8859-1");

    private static final int SAMPLE_LINES = 2_000;
    private static final int SAMPLE_BYTES = 1 << 16;
    /** An odd line in so many makes no difference between two encodings. */
    private static final int FEW = 50;

    private OldEncodings() {}

    private record Candidate(Charset charset, int oddness) {}

    static String propose(Spooled file) {
        List<byte[]> sample = new ArrayList<>();
        HighLines.each(file, (number, line) -> sample.add(line) && sample.size() < SAMPLE_LINES);
        List<Candidate> candidates = names(sample).stream()
                .map(Charset::forName)
                .map(charset -> new Candidate(charset, oddness(sample, charset)))
                .sorted(Comparator.comparingInt(Candidate::oddness))
                .toList();
        Candidate best = candidates.getFirst();
        Mixture.mustNotBe(file, best.charset());
        Optional<Candidate> fits = candidates.stream()
                .filter(candidate ->
                        Encodings.firstLineThatIsNot(file, candidate.charset()).isEmpty())
                .findFirst();
        return fits.orElseThrow(() -> new FileRefused(
                        "intake.refused.encoding",
                        Encodings.firstLineThatIsNot(file, best.charset()).orElse(1)))
                .charset()
                .name();
    }

    /** How odd the lines are, in steps of one odd line in fifty. */
    private static int oddness(List<byte[]> lines, Charset charset) {
        int sum = lines.stream().mapToInt(line -> oddness(line, charset)).sum();
        return sum * FEW / (Spelling.WRONG * lines.size());
    }

    /** How odd bytes are in an encoding; in which they are no letters at all, twice as odd as anything. */
    static int oddness(byte[] bytes, Charset charset) {
        try {
            return Spelling.oddness(charset.newDecoder().decode(ByteBuffer.wrap(bytes)));
        } catch (CharacterCodingException e) {
            return 2 * Spelling.WRONG;
        }
    }

    private static Set<String> names(List<byte[]> sample) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] line : sample) {
            if (bytes.size() < SAMPLE_BYTES) {
                bytes.writeBytes(line);
                bytes.write('\n');
            }
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.toByteArray());
        Set<String> names = new LinkedHashSet<>();
        List<CharsetMatch> matches = Arrays.stream(detector.detectAll())
                .sorted(Comparator.comparingInt(CharsetMatch::getConfidence)
                        .reversed()
                        .thenComparing(match -> !match.getName().equals("ISO-8859-1")))
                .toList();
        for (CharsetMatch match : matches) {
            names.add(match.getName());
            names.add(SIBLINGS.getOrDefault(match.getName(), match.getName()));
        }
        names.addAll(ALSO);
        names.removeIf(name ->
                !Encodings.NAMES.contains(name) || LEFT_OUT.matcher(name).matches());
        return names;
    }
}
