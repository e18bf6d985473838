package org.parley.print.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.springframework.web.util.HtmlUtils;

/** Writes HTML: tags that stand in our code, and text and values from outside, in which every sign means itself. */
public final class Markup {

    private final Writer out;

    /** HTML that goes to a writer. */
    public Markup(Writer out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an empty value is left out
     */
    public Markup open(String element, String... attributes) {
        raw("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                raw(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
            }
        }
        return raw(">");
    }

    /** Closes an element. */
    public Markup close(String element) {
        return raw("</" + element + ">\n");
    }

    /** A whole element with text in it. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Text, in which every sign means itself. */
    public Markup text(String text) {
        return raw(escaped(text));
    }

    /** What was made safe already. */
    public Markup raw(String html) {
        try {
            out.write(html);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands on what was written so far. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", ""), "UTF-8");
    }
}
