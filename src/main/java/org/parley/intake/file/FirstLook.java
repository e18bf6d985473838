package org.parley.intake.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file looks like before anybody decided anything.
 *
 * @param encodingCertain whether the file proves its encoding; otherwise a person looks at the names it gives
 * @param delimiterCertain whether no other delimiter does as well
 * @param rows the first records after the header, blank ones left out
 */
public record FirstLook(
        Reading reading, boolean encodingCertain, boolean delimiterCertain, Header header, List<ListRecord> rows) {

    private static final int SAMPLE_CHARACTERS = 1 << 17;
    private static final int SAMPLE_ROWS = 200;
    private static final int PREAMBLE = 30;

    /**
     * Looks at a file that just arrived.
     *
     * @throws FileRefused when it is no list of text
     */
    public static FirstLook at(Spooled file, Limits limits) {
        byte[] beginning = Content.beginning(file);
        Content.mustBeText(file, beginning);
        Encoding encoding = Encodings.propose(file, beginning);
        Delimiters.Proposal delimiter = delimiter(file, encoding.name());
        return rows(
                file,
                new Reading(encoding.name(), delimiter.delimiter(), 0),
                encoding.certain(),
                delimiter.certain(),
                limits);
    }

    /**
     * Looks again, the way a person says.
     *
     * @throws FileRefused when the file cannot be read that way
     */
    public static FirstLook again(Spooled file, Reading as, Limits limits) {
        return rows(file, as, true, true, limits);
    }

    private static Delimiters.Proposal delimiter(Spooled file, String encoding) {
        try (Reader text = Encodings.open(file, encoding)) {
            Character named = SepLine.read(text);
            if (named != null) {
                return new Delimiters.Proposal(named, true);
            }
            char[] sample = new char[SAMPLE_CHARACTERS];
            int length = 0;
            for (int read = text.read(sample); read > 0; read = text.read(sample, length, sample.length - length)) {
                length += read;
            }
            return Delimiters.propose(new String(sample, 0, length), length == sample.length);
        } catch (CharacterCodingException e) {
            throw new FileRefused("intake.refused.not-in-encoding", encoding, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FirstLook rows(
            Spooled file, Reading reading, boolean encodingCertain, boolean delimiterCertain, Limits limits) {
        List<ListRecord> first = new ArrayList<>();
        try (Records records = Records.open(file, reading, limits)) {
            for (ListRecord next = records.next(); next != null && first.size() < SAMPLE_ROWS; next = records.next()) {
                if (!next.isBlank()) {
                    first.add(next);
                }
            }
        }
        ListRecord header = header(first, reading.headerLine());
        if (header == null) {
            throw new FileRefused("intake.refused.no-header");
        }
        List<ListRecord> rows =
                first.stream().filter(row -> row.line() > header.line()).toList();
        int widest = rows.stream().mapToInt(FirstLook::lastFilled).max().orElse(0);
        return new FirstLook(
                new Reading(reading.encoding(), reading.delimiter(), header.line()),
                encodingCertain,
                delimiterCertain,
                Header.of(header, Math.min(widest, header.cells().size())),
                rows);
    }

    /** The line a person named, or the first one that is about as full as the fullest: what stands above it is a preamble. */
    private static @Nullable ListRecord header(List<ListRecord> first, int wanted) {
        List<ListRecord> top = first.stream().limit(PREAMBLE).toList();
        int fullest = top.stream().mapToInt(FirstLook::filled).max().orElse(0);
        return first.stream()
                .filter(row -> wanted > 0 ? row.line() == wanted : filled(row) * 2 > fullest)
                .findFirst()
                .orElse(first.isEmpty() ? null : first.getFirst());
    }

    private static int filled(ListRecord row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static int lastFilled(ListRecord row) {
        for (int i = row.cells().size(); i > 0; i--) {
            if (!row.cells().get(i - 1).isBlank()) {
                return i;
            }
        }
        return 0;
    }
}
