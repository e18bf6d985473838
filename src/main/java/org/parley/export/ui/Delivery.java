package org.parley.export.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;

/** Hands a browser the file that somebody asked for, and remembers how that went. A browser asks in a request of its own. */
final class Delivery implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private transient volatile @Nullable Outgoing file;
    private transient volatile State state = new State.Waiting();

    /** How far it is. */
    sealed interface State {

        /** Nobody asked for the file yet. */
        record Waiting() implements State {}

        /** The file is on its way. */
        record UnderWay(long begun) implements State {}

        /** All of it was handed over. */
        record Done(long written) implements State {}

        /** It broke off; the key is the one of the sentence that says why. */
        record BrokenOff(String key) implements State {}
    }

    State state() {
        return state;
    }

    /** What is handed over when the browser asks. */
    void prepare(Outgoing outgoing) {
        file = outgoing;
        state = new State.Waiting();
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) {
        Outgoing outgoing = Objects.requireNonNull(file, "nothing was asked for");
        state = new State.UnderWay(0);
        event.setFileName(outgoing.fileName());
        event.setContentType(outgoing.contentType());
        String failed = "export.failed";
        @Nullable State ended = null;
        try {
            ended = new State.Done(outgoing.write(event.getOutputStream(), begun -> state = new State.UnderWay(begun)));
        } catch (Refusal refused) {
            failed = refused.key();
            throw refused;
        } finally {
            state = ended == null ? new State.BrokenOff(failed) : ended;
        }
    }
}
