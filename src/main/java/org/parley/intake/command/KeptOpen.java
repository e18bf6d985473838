package org.parley.intake.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that outlives whoever writes to it. */
final class KeptOpen extends FilterOutputStream {

    KeptOpen(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
