package org.parley.webform;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.parley.copy.Copy;

/** A recipient's copy as the field of a web form takes it: without any mark-up, its paragraphs apart. */
final class PlainCopy {

    private static final Parser MARKDOWN = Parser.builder().build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private PlainCopy() {}

    /** The text, and below it who signs where the text itself does not name them. */
    static String of(Copy copy) {
        Stream<String> under = copy.under().stream()
                .flatMap(below -> Stream.concat(
                        Stream.of(below.line(), plain(below.stand().markdown())), below.further().stream()));
        return Stream.concat(Stream.of(plain(copy.text())), under)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String plain(String markdown) {
        Node text = MARKDOWN.parse(markdown);
        return PLAIN.render(text).strip();
    }
}
