package org.parley.intake.file;

/**
 * How a file is to be read.
 *
 * @param encoding one of {@link Encodings#NAMES}
 * @param delimiter what stands between cells
 * @param top the last line of the file that is no row, counted from 1: the header's, or with none the last one of a preamble; 0
 *     when the first line is a row
 * @param header whether a header stands in that line
 */
public record Reading(String encoding, char delimiter, int top, boolean header) {

    /** With the names of the columns in the record that begins in that line. */
    public static Reading withHeader(String encoding, char delimiter, int line) {
        return new Reading(encoding, delimiter, line, true);
    }

    /** With no names of columns; the rows begin after that line. */
    public static Reading withoutHeader(String encoding, char delimiter, int preamble) {
        return new Reading(encoding, delimiter, preamble, false);
    }

    /** The same file in another encoding. */
    public Reading in(String other) {
        return new Reading(other, delimiter, top, header);
    }

    /** The line of the header, 0 when there is none. */
    public int headerLine() {
        return header ? top : 0;
    }

    /** Whether a record is left out because it stands above the header, or above the rows where there is none. */
    public boolean isAbove(ListRecord record) {
        return record.line() < top || (!header && record.line() == top);
    }

    /** Whether a record stands among the rows: below the header and a preamble, and not blank. */
    public boolean isRow(ListRecord record) {
        return record.line() > top && !record.isBlank();
    }
}
