package org.parley.parliament;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a form edits of a channel.
 *
 * @param value the address, the number or the place, as one would write it on the envelope
 * @param label what tells it from others of its kind, such as "constituency office"; may be empty
 */
public record ChannelDetails(
        @NotNull ChannelKind kind,
        @NotBlank @Size(max = 1000) String value,
        @Size(max = 100) String label,
        @NotNull ChannelState state) {

    /** Whether the value can be what the kind says: an address with an at sign, a link that starts with http. */
    public boolean fits() {
        String text = value.strip();
        return switch (kind) {
            case EMAIL -> text.matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");
            case WEB_FORM, WEB_SITE -> text.matches("https?://[^\\s<>\"]+");
            case PHONE, FAX -> text.matches("[+0-9(][0-9 ()./+\\-x]{2,40}");
            case POST, SOCIAL -> !text.isEmpty();
        };
    }
}
