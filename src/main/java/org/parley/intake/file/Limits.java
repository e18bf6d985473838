package org.parley.intake.file;

/**
 * How large a list may be.
 *
 * @param bytes of the file
 * @param records after the header
 * @param columns of any record
 * @param field characters of one cell
 */
public record Limits(long bytes, int records, int columns, int field) {

    /** Bytes that the parts of a workbook may unpack to, and characters that its text may have. */
    public long unpacked() {
        return Math.min(10 * bytes, Integer.MAX_VALUE / 2);
    }

    /** Characters of one record, so that an open quote does not swallow a file. */
    public int record() {
        return 8 * field;
    }
}
