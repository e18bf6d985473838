package org.parley.contact.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.parley.base.NotFound;
import org.parley.base.ui.Words;
import org.parley.contact.ContactShown;
import org.parley.contact.Contacts;
import org.parley.contact.ics.PlannedEvent;

/** Hands a contact out as an event, as it is when it is asked for: it may have become confidential, or moved, since it was shown. */
final class CalendarFile implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient Contacts contacts;
    private final UUID id;
    private final Locale language;

    CalendarFile(Contacts contacts, UUID id, Locale language) {
        this.contacts = contacts;
        this.id = id;
        this.language = language;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        VaadinResponse response = event.getResponse();
        response.setHeader("Cache-Control", "no-store");
        ContactShown shown;
        try {
            shown = contacts.show(id);
        } catch (NotFound notForThisPerson) {
            response.sendError(404, "");
            return;
        }
        byte[] file = new PlannedEvent(id, shown.seen(), shown.details().happenedAt(), title(shown, language))
                .file(Instant.now());
        event.setFileName(shown.details().kind().word() + ".ics");
        event.setContentType("text/calendar;charset=utf-8");
        event.setContentLength(file.length);
        try (OutputStream out = event.getOutputStream()) {
            out.write(file);
        }
    }

    /** What it is and with whom; of a confidential one only what it is. */
    static String title(ContactShown shown, Locale language) {
        String kind = Words.text(shown.details().kind().key(), language);
        if (shown.details().confidential()) {
            return kind;
        }
        if (shown.participants().isEmpty()) {
            return shown.attendees().stream()
                    .filter(one -> one.attendee().wasMet())
                    .findFirst()
                    .map(one -> kind + ": " + one.text())
                    .orElse(kind);
        }
        String first = shown.participants().getFirst().lawmaker();
        long others = shown.participants().stream()
                        .map(ContactShown.Participant::lawmakerId)
                        .distinct()
                        .count()
                - 1;
        return kind + ": " + (others > 0 ? Words.text("contact.names-more", language, first, others) : first);
    }
}
