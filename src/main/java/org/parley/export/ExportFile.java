package org.parley.export;

import java.io.IOException;

/** A file while it is written. It has no end before {@link #end}: whatever breaks off before must not look whole. */
interface ExportFile<R> {

    /** Writes one row. */
    void write(R row);

    /** Writes what is still held back. */
    void end() throws IOException;
}
