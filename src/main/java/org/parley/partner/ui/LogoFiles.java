package org.parley.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.ui.UrlQuery;
import org.parley.partner.Logos;

/** Hands out the logos that a component shows, to whoever may see partners. */
final class LogoFiles implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private static final UUID NONE = new UUID(0, 0);
    private static final String ATTRIBUTE = "logos";

    private final transient Logos logos;
    private final Component owner;

    private LogoFiles(Logos logos, Component owner) {
        this.logos = logos;
        this.owner = owner;
    }

    /** Those that a component shows, as long as it is on the screen. */
    static LogoFiles of(Logos logos, Component owner) {
        LogoFiles files = new LogoFiles(logos, owner);
        owner.getElement().setAttribute(ATTRIBUTE, files);
        return files;
    }

    /** The address of a picture; empty for none. */
    String address(@Nullable UUID logo, boolean large) {
        return logo == null
                ? ""
                : owner.getElement().getAttribute(ATTRIBUTE) + "?logo=" + logo + (large ? "&size=large" : "");
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        byte[] png;
        try {
            png = logos.png(
                    id(event.getRequest()), "large".equals(event.getRequest().getParameter("size")));
        } catch (NotFound e) {
            event.getResponse().sendError(404, "");
            return;
        }
        event.inline("logo.png");
        event.setContentType("image/png");
        event.setContentLength(png.length);
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (OutputStream out = event.getOutputStream()) {
            out.write(png);
        }
    }

    private static UUID id(VaadinRequest request) {
        UUID id = UrlQuery.id(Objects.requireNonNullElse(request.getParameter("logo"), ""));
        return Objects.requireNonNullElse(id, NONE);
    }
}
