package org.parley.base.ui;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the server refuses before it knows whom to ask, as an address that nobody can read, is answered as plainly as everything else
 * that fails.
 */
class Unreadable extends ErrorReportValve {

    private final String root;

    Unreadable(String root) {
        this.root = root;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < Response.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            String answer = PlainPage.tell(response.getStatus(), request, response, root);
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(answer);
                response.finishResponse();
            }
        } catch (IOException e) {
            container.getLogger().debug("Nobody waited for the answer", e);
        }
    }
}
