package org.parley.mail.message;

import java.io.IOException;
import java.io.InputStream;

/** Takes the files that come with a mail, one after the other, while it is read. */
@FunctionalInterface
public interface FileSink {

    /** Takes one; what it does not read is passed over. */
    void take(String name, InputStream content) throws IOException;
}
