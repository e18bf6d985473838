package org.parley.intake.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a file looks like before anybody decided anything.
 *
 * @param encodingCertain whether the file proves its encoding; otherwise a person looks at the names it gives
 * @param delimiterCertain whether no other delimiter does as well
 * @param preamble the first records above the header, blank ones left out
 * @param rows the first records after the header, blank ones left out
 * @param witnesses some values in which a wrong encoding shows, when the file does not prove its own
 * @param sheets the names of a workbook's sheets; empty for a file of text
 * @param sheet the place among them of the one that is read
 */
public record FirstLook(
        Reading reading,
        boolean encodingCertain,
        boolean delimiterCertain,
        List<ListRecord> preamble,
        Header header,
        List<ListRecord> rows,
        List<String> witnesses,
        List<String> sheets,
        int sheet) {

    private static final int SAMPLE_CHARACTERS = 1 << 17;
    private static final int SAMPLE_ROWS = 200;
    private static final int SAMPLE_ABOVE = 40;

    /**
     * Looks at a file that just arrived.
     *
     * @throws FileRefused when it is no list of text
     */
    public static FirstLook at(Spooled file, Limits limits) {
        return at(file, limits, word -> false);
    }

    /**
     * Looks at a file that just arrived, knowing what columns are called.
     *
     * @throws FileRefused when it is no list of text
     */
    public static FirstLook at(Spooled file, Limits limits, Predicate<String> isColumnName) {
        byte[] beginning = Content.beginning(file);
        Content.mustBeText(beginning);
        String encoding = Encodings.propose(file, beginning);
        return cutAt(file, encoding, delimiter(file, encoding).delimiter(), limits, isColumnName);
    }

    /**
     * Cuts the lines at another delimiter and finds the header anew.
     *
     * @throws FileRefused when the file cannot be read that way
     */
    public static FirstLook cutAt(
            Spooled file, String encoding, char delimiter, Limits limits, Predicate<String> isColumnName) {
        List<ListRecord> first = first(file, Reading.withoutHeader(encoding, delimiter, 0), limits);
        return of(file, new HeaderSearch(first, isColumnName).in(encoding, delimiter), first);
    }

    /**
     * Looks again, the way a person says. A header that is sought in a blank line is the one below it.
     *
     * @throws FileRefused when the file cannot be read that way
     */
    public static FirstLook again(Spooled file, Reading as, Limits limits) {
        return of(file, as, first(file, as, limits));
    }

    private static FirstLook of(Spooled file, Reading as, List<ListRecord> first) {
        ListRecord header = first.stream()
                .filter(record -> record.line() >= as.top())
                .findFirst()
                .orElseGet(first::getFirst);
        Reading reading = as.header() ? Reading.withHeader(as.encoding(), as.delimiter(), header.line()) : as;
        List<ListRecord> rows = first.stream().filter(reading::isRow).toList();
        int widest = rows.stream().mapToInt(FirstLook::lastFilled).max().orElse(0);
        boolean proven = Encodings.proves(file, Content.beginning(file), as.encoding());
        return new FirstLook(
                reading,
                proven,
                delimiterIsCertain(file, as),
                first.stream().filter(reading::isAbove).toList(),
                as.header() ? Header.of(header, widest) : Header.none(widest),
                rows,
                proven ? List.of() : Witnesses.of(file, reading, rows),
                file.sheets() == null ? List.of() : file.sheets().names(),
                file.sheets() == null ? 0 : file.sheets().chosen());
    }

    private static boolean delimiterIsCertain(Spooled file, Reading reading) {
        Delimiters.Proposal proposal = delimiter(file, reading.encoding());
        return proposal.certain() || proposal.delimiter() != reading.delimiter();
    }

    private static Delimiters.Proposal delimiter(Spooled file, String encoding) {
        if (file.sheets() != null) {
            return new Delimiters.Proposal(',', true);
        }
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

    private static List<ListRecord> first(Spooled file, Reading reading, Limits limits) {
        List<ListRecord> first = new ArrayList<>();
        try (Records records = Records.open(file, reading, limits)) {
            int above = 0;
            for (ListRecord next = records.next();
                    next != null && first.size() - above < SAMPLE_ROWS;
                    next = records.next()) {
                boolean isAbove = next.line() < reading.top();
                if (!next.isBlank() && (!isAbove || above < SAMPLE_ABOVE)) {
                    first.add(next);
                    above += isAbove ? 1 : 0;
                }
            }
        }
        if (first.isEmpty()) {
            throw new FileRefused("intake.refused.no-header");
        }
        return first;
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
