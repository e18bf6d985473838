package org.parley.parliament;

import java.util.Optional;
import java.util.UUID;
import org.parley.base.Seen;

/** A channel as a page shows it. */
public record ChannelLine(UUID id, long seen, ChannelDetails details) {

    /** What a form edits, at the version that it carries back. */
    public Seen<ChannelDetails> asSeen() {
        return new Seen<>(id, seen, details);
    }

    /** Where a click leads: an http, https, mailto or tel link, none for what is only to be read. */
    public Optional<String> link() {
        String value = details.value().strip();
        return switch (details.kind()) {
            case EMAIL ->
                details.fits()
                        ? Optional.of("mailto:" + value.replace("?", "%3F").replace("&", "%26"))
                        : Optional.empty();
            case PHONE -> details.fits() ? Optional.of("tel:" + value.replaceAll("[^+0-9]", "")) : Optional.empty();
            case WEB_FORM, WEB_SITE, SOCIAL ->
                value.matches("https?://[^\\s<>\"]+") ? Optional.of(value) : Optional.empty();
            case POST, FAX -> Optional.empty();
        };
    }
}
