package org.parley.paste;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a letter as the person confirmed them, part by part.
 *
 * @param body in Markdown; the other parts are plain
 */
public record Confirmed(String salutation, String body, String signOff) {

    /** The letter's text in Markdown, its parts as paragraphs. */
    public String markdown() {
        return Stream.of(paragraph(salutation), body.strip(), paragraph(signOff))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(String plain) {
        return escaped(plain.strip()).replaceAll("\\s*\\n\\s*", "\\\\\n");
    }

    private static String escaped(String plain) {
        return plain.replaceAll("([\\\\*_`\\[\\]<>])", "\\\\$1");
    }
}
