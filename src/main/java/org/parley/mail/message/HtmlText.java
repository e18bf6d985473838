package org.parley.mail.message;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as plain text: nothing in it runs, nothing that it names is loaded, and what it hides stays out. */
final class HtmlText implements NodeVisitor {

    private static final String GONE =
            "script, style, head, title, noscript, template, object, embed, iframe, svg, form input,"
                    + " [hidden], [style*=display:none], [style*=display: none]";
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "tr",
            "table",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "hr",
            "section",
            "article",
            "header",
            "footer",
            "dl",
            "dt",
            "dd",
            "address");
    private static final Set<String> SPACED = Set.of("p", "h1", "h2", "h3", "h4", "ul", "ol", "table", "blockquote");

    private final StringBuilder text = new StringBuilder();
    private int quotes;
    private int pre;

    private HtmlText() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select(GONE).remove();
        HtmlText reader = new HtmlText();
        page.body().traverse(reader);
        return reader.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(pre > 0 ? words.getWholeText() : words.text());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                line();
            } else if (BLOCKS.contains(name)) {
                begin(SPACED.contains(name));
                quotes += name.equals("blockquote") ? 1 : 0;
                pre += name.equals("pre") ? 1 : 0;
                if (name.equals("li")) {
                    write("- ");
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            quotes -= element.normalName().equals("blockquote") ? 1 : 0;
            pre -= element.normalName().equals("pre") ? 1 : 0;
            begin(SPACED.contains(element.normalName()));
        }
        if (node instanceof Element element && element.normalName().equals("td")) {
            write(" ");
        }
    }

    private void begin(boolean spaced) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            line();
        }
        if (spaced && !text.isEmpty()) {
            line();
        }
    }

    private void line() {
        text.append('\n');
    }

    private void write(String words) {
        boolean first = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        String said = first && pre == 0 ? words.stripLeading() : words;
        if (said.isEmpty()) {
            return;
        }
        if (first && quotes > 0) {
            text.append("> ".repeat(Math.min(quotes, 10)));
        }
        text.append(said);
    }
}
