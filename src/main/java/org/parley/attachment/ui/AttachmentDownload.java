package org.parley.attachment.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.UUID;
import org.parley.attachment.AttachmentLine;
import org.parley.attachment.Attachments;
import org.parley.base.NotFound;

/** Hands a file out, to be stored and never shown in place. Who asks is looked at again with every request. */
final class AttachmentDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient Attachments attachments;
    private final UUID id;

    AttachmentDownload(Attachments attachments, UUID id) {
        this.attachments = attachments;
        this.id = id;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        VaadinResponse response = event.getResponse();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Cache-Control", "no-store");
        AttachmentLine line;
        try {
            line = attachments.line(id);
        } catch (NotFound gone) {
            response.sendError(404, "");
            return;
        }
        event.setFileName(line.name());
        event.setContentType(line.kind().contentType());
        event.setContentLength(line.bytes());
        attachments.write(id, event.getOutputStream());
    }
}
