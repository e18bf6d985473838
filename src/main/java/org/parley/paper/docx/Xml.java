package org.parley.paper.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a part of the file as a stream. Whatever XML 1.0 does not allow in a text is left out, so that no text breaks a file. */
final class Xml {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins a part; the stream stays open at its end. */
    Xml(OutputStream part) {
        out = new BufferedWriter(new OutputStreamWriter(part, StandardCharsets.UTF_8));
        put("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Opens an element with attributes, each a name and a value. */
    Xml open(String element, String... attributes) {
        tag(element, attributes);
        put(">");
        open.push(element);
        return this;
    }

    /** An element without content. */
    Xml empty(String element, String... attributes) {
        tag(element, attributes);
        put("/>");
        return this;
    }

    /** An element that says one value, as most of them do. */
    Xml value(String element, String value) {
        return empty(element, "w:val", value);
    }

    Xml text(String text) {
        escape(text);
        return this;
    }

    Xml close() {
        put("</" + open.pop() + ">");
        return this;
    }

    /** Closes what is open and hands everything to the stream. */
    void end() {
        while (!open.isEmpty()) {
            close();
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tag(String element, String... attributes) {
        put("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            put(" " + attributes[i] + "=\"");
            escape(attributes[i + 1]);
            put("\"");
        }
    }

    private void escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Xml::allowed).forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(sign);
            }
        });
        put(safe.toString());
    }

    private static boolean allowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || (sign >= ' ' && sign < Character.MIN_SURROGATE)
                || (sign > Character.MAX_SURROGATE && sign < 0xFFFE)
                || sign > 0xFFFF;
    }

    private void put(String raw) {
        try {
            out.write(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
