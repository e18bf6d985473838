package org.parley.paste;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.paste.text.Signer;

/**
 * The words of a letter as the person confirmed them, part by part.
 *
 * @param body in Markdown; the other parts are plain
 * @param signatories whose names stand below the sign-off
 */
public record Confirmed(String salutation, String body, String signOff, List<Signer> signatories) {

    /** The letter's text in Markdown, its parts as paragraphs and the names as a list. */
    public String markdown() {
        return Stream.of(
                        paragraph(salutation),
                        body.strip(),
                        paragraph(signOff),
                        signatories.stream()
                                .map(one -> "- " + escaped(one.inFull()))
                                .collect(Collectors.joining("\n")))
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
