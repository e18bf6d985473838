package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.parley.contact.ContactShown;
import org.parley.contact.ics.PlannedEvent;

/** Takes a planned contact into somebody's own calendar. A confidential one says there what kind it is, and names nobody. */
class AddToCalendar extends Anchor {

    private static final long serialVersionUID = 1L;

    AddToCalendar(ContactShown shown) {
        PlannedEvent event =
                new PlannedEvent(shown.id(), shown.seen(), shown.details().happenedAt(), title(shown));
        String name = shown.details().kind().word() + ".ics";
        setHref(DownloadHandler.fromInputStream(asked -> {
            byte[] file = event.file(Instant.now());
            return new DownloadResponse(
                    new ByteArrayInputStream(file), name, "text/calendar;charset=utf-8", file.length);
        }));
        add(VaadinIcon.CALENDAR.create(), new Span(t("contact.to-calendar")));
        addClassName("to-calendar");
        setTitle(t(shown.details().confidential() ? "contact.to-calendar-unnamed" : "contact.to-calendar-named"));
    }

    static String title(ContactShown shown) {
        String kind = t(shown.details().kind().key());
        if (shown.details().confidential() || shown.participants().isEmpty()) {
            return kind;
        }
        String first = shown.participants().getFirst().lawmaker();
        long others = shown.participants().stream()
                        .map(ContactShown.Participant::lawmakerId)
                        .distinct()
                        .count()
                - 1;
        return kind + ": " + (others > 0 ? t("contact.names-more", first, others) : first);
    }
}
