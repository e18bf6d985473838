package org.parley.export.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.export.Export;
import org.parley.export.ExportChoice;
import org.parley.export.Exports;

/** Hands a browser the file that somebody chose, and remembers how that went. A browser asks in a request of its own. */
final class Delivery implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient Export<?> export;
    private final transient Exports exports;
    private final transient LocalDate today;
    private transient volatile ExportChoice choice = ExportChoice.EVERYTHING;
    private transient volatile State state = new State.Waiting();

    Delivery(Export<?> export, Exports exports, LocalDate today) {
        this.export = export;
        this.exports = exports;
        this.today = today;
    }

    /** How far it is. */
    sealed interface State {

        /** Nobody asked for the file yet. */
        record Waiting() implements State {}

        /** The file is on its way. */
        record UnderWay() implements State {}

        /** All of it was handed over. */
        record Done(long lines) implements State {}

        /** It broke off; the key is the one of the sentence that says why. */
        record BrokenOff(String key) implements State {}
    }

    State state() {
        return state;
    }

    /** What is handed over when the browser asks. */
    void prepare(ExportChoice chosen) {
        choice = chosen;
        state = new State.Waiting();
    }

    /** The list's word and the day: nothing that anybody typed. */
    String fileName() {
        return "%s-%s.%s".formatted(export.list(), today, choice.format().ending());
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) {
        state = new State.UnderWay();
        event.setFileName(fileName());
        event.setContentType(choice.format().contentType());
        String failed = "export.failed";
        @Nullable State ended = null;
        try {
            ended = new State.Done(exports.write(export, choice, event.getOutputStream()));
        } catch (Refusal refused) {
            failed = refused.key();
            throw refused;
        } finally {
            state = ended == null ? new State.BrokenOff(failed) : ended;
        }
    }
}
