package org.parley.attachment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.attachment.AttachmentKind;
import org.parley.attachment.AttachmentLine;
import org.parley.attachment.Attachments;
import org.parley.base.NotFound;

/** A file leaves as something to be stored, whatever is in it, and only for who may see it now. */
class AttachmentDownloadTests {

    private static final UUID ID = UUID.randomUUID();

    private final Attachments attachments = mock(Attachments.class);
    private final VaadinResponse response = mock(VaadinResponse.class);
    private final DownloadEvent event = mock(DownloadEvent.class);
    private final AttachmentDownload download = new AttachmentDownload(attachments, ID);

    @BeforeEach
    void aBrowserAsks() {
        when(event.getResponse()).thenReturn(response);
        when(event.getOutputStream()).thenReturn(new ByteArrayOutputStream());
    }

    @Test
    void noBrowserShowsItInPlace() throws IOException {
        when(attachments.line(ID))
                .thenReturn(new AttachmentLine(ID, "receipt.pdf", AttachmentKind.PDF, 7, "0", "Ana", Instant.EPOCH));

        download.handleDownloadRequest(event);

        verify(event).setFileName("receipt.pdf");
        verify(event).setContentType("application/pdf");
        verify(event, never()).inline();
        verify(event, never()).inline(anyString());
        verify(response).setHeader("X-Content-Type-Options", "nosniff");
        verify(response).setHeader(eq("Content-Security-Policy"), startsWith("sandbox;"));
        verify(attachments).write(eq(ID), any());
    }

    @Test
    void whoMayNotSeeItAnyLongerGetsNothing() throws IOException {
        when(attachments.line(ID)).thenThrow(new NotFound("attachment", ID));

        download.handleDownloadRequest(event);

        verify(response).sendError(404, "");
        verify(attachments, never()).write(any(), any());
        verify(event, never()).setContentLength(anyLong());
        assertThat(event.getOutputStream().toString()).isEmpty();
    }
}
