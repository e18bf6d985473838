package org.parley.print.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as HTML for paper. What looks like HTML in it stays text, links lead to the web or to a mailbox and nowhere else, and
 * pictures, which would be fetched from elsewhere, are their words.
 */
final class Prose {

    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel")))
            .attributeProviderFactory(context -> new Spoken())
            .nodeRendererFactory(Pictures::new)
            .build();

    private Prose() {}

    static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    /** Marks links whose words are their address already: paper need not say it twice. */
    private static final class Spoken implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String element, Map<String, String> attributes) {
            if (node instanceof Link link && link.getDestination().endsWith(words(link))) {
                attributes.put("class", "spoken");
            }
        }
    }

    private record Pictures(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node picture) {
            context.getWriter().text(words(picture));
        }
    }
}
