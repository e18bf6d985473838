package org.parley.export.ui;

import java.io.OutputStream;
import java.util.function.LongConsumer;

/** A file that somebody asked for, and what is said to them meanwhile. */
public interface Outgoing {

    /** What the file is called. */
    String fileName();

    /** Its media type. */
    String contentType();

    /**
     * Writes it as the person who asked.
     *
     * @param told hears how much of it was begun
     * @return how much was written
     */
    long write(OutputStream out, LongConsumer told);

    /** A sentence while it is written. */
    String underWay(long begun);

    /** A sentence when all of it was handed over. */
    String done(long written);
}
