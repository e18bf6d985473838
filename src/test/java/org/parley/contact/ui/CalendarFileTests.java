package org.parley.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.Scene;
import org.parley.contact.TheirSide;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The event of a contact is that of the moment when it is asked for, whatever stood on the screen. */
@SpringBootTest
@Transactional
@SignedIn
class CalendarFileTests {

    private static final Instant FIRST = Instant.parse("2027-03-02T09:00:00Z");

    @Autowired
    private Contacts contacts;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    private final VaadinResponse response = mock(VaadinResponse.class);
    private final DownloadEvent event = mock(DownloadEvent.class);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final UUID id = Ids.next();
    private UUID mele;
    private CalendarFile file;

    @BeforeEach
    void aMeetingIsShown() {
        mele = new Scene(database).lawmaker("Mele Fonoti");
        contacts.log(id, meeting(FIRST, false), null);
        file = new CalendarFile(contacts, id, Locale.FRENCH);
        when(event.getResponse()).thenReturn(response);
        when(event.getOutputStream()).thenReturn(written);
    }

    @Test
    void speaksTheLanguageOfTheScreen() {
        assertThat(downloaded()).contains("DTSTART:20270302T090000Z", "SUMMARY:Réunion: Mele");
        verify(event).setFileName("meeting.ics");
        verify(response).setHeader("Cache-Control", "no-store");
    }

    @Test
    void whatWasMovedMeanwhileHasItsNewMoment() {
        contacts.correct(id, 0, meeting(FIRST.plusSeconds(3_600), false));

        assertThat(downloaded()).contains("DTSTART:20270302T100000Z");
    }

    @Test
    void whatBecameConfidentialMeanwhileNamesNobody() {
        contacts.correct(id, 0, meeting(FIRST, true));

        assertThat(downloaded()).contains("SUMMARY:Réunion").doesNotContain("Mele");
    }

    @Test
    void whatBecameConfidentialMeanwhileIsNotThereForOthers() {
        contacts.correct(id, 0, meeting(FIRST, true));

        Acting.as(database, "Bo Quist", Role.OFFICER, () -> {
            assertThat(downloaded()).isEmpty();
            sent404();
        });
        verify(event, never()).setContentLength(anyLong());
    }

    private void sent404() {
        try {
            verify(response).sendError(404, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String downloaded() {
        try {
            file.handleDownloadRequest(event);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString(StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private ContactDetails meeting(Instant at, boolean confidential) {
        return new ContactDetails(
                ContactKind.MEETING,
                Direction.TOGETHER,
                at,
                List.of(TheirSide.inPerson(mele)),
                Set.of(actor.id()),
                null,
                null,
                "",
                confidential);
    }
}
