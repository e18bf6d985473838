package org.parley.intake.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends a read that goes on for longer than a record may be. The parser reads ahead, so the limit is approximate. */
final class LimitedReader extends FilterReader {

    private final long limit;
    private long sinceRecord;

    LimitedReader(Reader in, int limit) {
        super(in);
        this.limit = limit;
    }

    void recordEnded() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(1);
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        sinceRecord += Math.max(0, read);
        if (sinceRecord > limit) {
            throw new RecordTooLong();
        }
    }

    static final class RecordTooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RecordTooLong() {
            super("a record is longer than allowed", null, false, false);
        }
    }
}
