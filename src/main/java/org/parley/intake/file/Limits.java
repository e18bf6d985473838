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

    /** Characters of one record, so that an open quote does not swallow a file. */
    int record() {
        return 8 * field;
    }
}
