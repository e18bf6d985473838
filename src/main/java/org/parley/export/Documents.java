package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Documents that go out as one file, each of which writes itself. They are logged as a list is.
 *
 * @param list what they are, in a word that stands in the log: small letters only
 * @param filter which of them, in words
 */
public record Documents(String list, List<String> filter, ExportFormat format, Writing writing) {

    public Documents {
        filter = List.copyOf(filter);
    }

    /** Writes them all, one after the other. It runs in the export's own transaction, as the person who asked. */
    @FunctionalInterface
    public interface Writing {

        /** Writes to the stream and leaves it open; {@code begun} is told before each document. */
        void to(OutputStream out, Runnable begun) throws IOException;
    }
}
