package org.parley.mail.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A part of a mail, or the whole of it: its headers, its text if it is one, and the parts that it has. */
final class Part {

    private final List<Header> headers = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final @Nullable Part above;
    private final int depth;
    private String type = "text/plain";
    private String text = "";

    Part(@Nullable Part above) {
        this.above = above;
        depth = above == null ? 0 : above.depth + 1;
        if (above != null) {
            above.parts.add(this);
        }
    }

    private record Header(String name, String body) {}

    void add(String name, String body) {
        headers.add(new Header(name.toLowerCase(Locale.ROOT), body));
    }

    void is(String mimeType) {
        type = mimeType.toLowerCase(Locale.ROOT);
    }

    void says(String content) {
        text = content;
    }

    /** The first header of a name, its encoded words as they are; empty when there is none. */
    String raw(String name) {
        return headers.stream()
                .filter(one -> one.name().equals(name))
                .map(Header::body)
                .findFirst()
                .orElse("");
    }

    /** The first header of a name as people read it. */
    String header(String name) {
        return Encoded.words(raw(name));
    }

    boolean has(String name) {
        return headers.stream().anyMatch(one -> one.name().equals(name));
    }

    List<Part> parts() {
        return parts;
    }

    @Nullable
    Part above() {
        return above;
    }

    int depth() {
        return depth;
    }

    String type() {
        return type;
    }

    String text() {
        return text;
    }

    boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    /** The first part of a type in here, wherever; null when there is none. */
    @Nullable
    Part first(String wanted) {
        for (Part part : parts) {
            Part found = part.type.equals(wanted) ? part : part.first(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
