package org.parley.paste.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.parley.base.Refusal;
import org.parley.paste.source.MarkdownWriter.Look;

/**
 * HTML from the clipboard as Markdown. What is known is taken over: headings, paragraphs, lists, emphasis, line breaks and links to
 * the web and to e-mail. Everything else leaves its words, and scripts, styles, pictures, footnote marks and what is hidden leave
 * nothing.
 */
public final class PastedHtml implements NodeFilter {

    /** Characters of HTML that are looked at; word processors write twenty for one that is read. */
    public static final int LONGEST = 8_000_000;

    private static final Set<String> GONE = Set.of(
            "head",
            "script",
            "style",
            "title",
            "meta",
            "link",
            "img",
            "picture",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "form",
            "input",
            "button",
            "select",
            "textarea",
            "noscript",
            "template",
            "map",
            "nav",
            "xml");
    private static final Pattern HEADING = Pattern.compile("h([1-6])");
    private static final Pattern WORD_LIST = Pattern.compile("mso-list:\\s*l\\d+ level(\\d)");
    private static final Pattern WORD_HEADING = Pattern.compile("MsoHeading([1-6])|MsoTitle()");
    private static final Pattern FOOTNOTE = Pattern.compile("\\s*[\\[(]?(\\d{1,3}|[*†‡])[])]?\\s*");

    private final MarkdownWriter writer = new MarkdownWriter();
    private final Deque<Look> looks = new ArrayDeque<>();
    private final Deque<int[]> lists = new ArrayDeque<>();

    private PastedHtml() {
        looks.push(Look.PLAIN);
    }

    /**
     * Reads a page or a part of one.
     *
     * @throws Refusal when it is larger than any letter
     */
    public static String markdown(String html) {
        if (html.length() > LONGEST) {
            throw new Refusal("paste.refusal.html-too-large", "%d characters of HTML".formatted(html.length()));
        }
        PastedHtml reading = new PastedHtml();
        NodeTraversor.filter(reading, Jsoup.parse(html).body());
        return reading.writer.markdown();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            boolean kept = text.parent() != null && text.parent().closest("pre") != null;
            writer.add(kept ? text.getWholeText() : text.getWholeText().replaceAll("\\s+", " "), looks.element());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isGone(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            writer.lineBreak();
        } else if (element.normalName().equals("hr")) {
            writer.end();
        } else if (element.isBlock()) {
            begin(element);
        }
        looks.push(look(element));
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            looks.pop();
            if (isList(element)) {
                lists.poll();
            }
            if (element.isBlock()) {
                writer.end();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        String name = element.normalName();
        Matcher heading = HEADING.matcher(name);
        Matcher list = WORD_LIST.matcher(style(element));
        Matcher titled = WORD_HEADING.matcher(element.className());
        if (isList(element)) {
            writer.end();
            lists.push(new int[] {name.equals("ol") ? number(element.attr("start")) : 0});
        } else if (name.equals("li")) {
            int[] next = lists.isEmpty() ? new int[1] : lists.element();
            writer.begin("    ".repeat(Math.max(0, lists.size() - 1)) + (next[0] > 0 ? next[0]++ + ". " : "- "));
        } else if (list.find()) {
            writer.begin("    ".repeat(Integer.parseInt(list.group(1)) - 1) + mark(element));
        } else if (heading.matches()) {
            writer.begin("#".repeat(Integer.parseInt(heading.group(1))) + " ");
        } else if (titled.find()) {
            writer.begin("#".repeat(titled.group(1) == null ? 1 : Integer.parseInt(titled.group(1))) + " ");
        } else if (element.closest("li") == null || element.parent() == null || !isFirstInItem(element)) {
            writer.end();
        }
    }

    /** A paragraph that opens an item is the item. */
    private static boolean isFirstInItem(Element element) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals("li") && element.previousElementSibling() == null;
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ol") || element.normalName().equals("ul");
    }

    /** A word processor writes the mark of an item as text. */
    private static String mark(Element item) {
        for (Element span : item.select("span[style*=mso-list]")) {
            Matcher number = Pattern.compile("\\s*\\(?(\\d{1,3})[.)].*").matcher(span.text());
            if (number.matches()) {
                return number.group(1) + ". ";
            }
        }
        return "- ";
    }

    private static boolean isGone(Element element) {
        String style = style(element);
        return GONE.contains(element.normalName())
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all")
                || style.contains("mso-list:ignore")
                || style.contains("mso-element:footnote")
                || element.hasAttr("hidden")
                || isFootnoteMark(element);
    }

    private static boolean isFootnoteMark(Element element) {
        boolean raised = element.normalName().equals("sup") || style(element).contains("vertical-align:super");
        boolean leads = element.normalName().equals("a") && element.attr("href").contains("#");
        return (raised || leads) && FOOTNOTE.matcher(element.text()).matches();
    }

    private Look look(Element element) {
        Look around = looks.element();
        String name = element.normalName();
        String style = style(element);
        boolean light = style.contains("font-weight:normal") || style.contains("font-weight:400");
        boolean bold = !light
                && (around.bold()
                        || name.equals("b")
                        || name.equals("strong")
                        || style.matches(".*font-weight:(bold|[6-9]00).*"));
        boolean upright = style.contains("font-style:normal");
        boolean italic = !upright
                && (around.italic() || name.equals("i") || name.equals("em") || style.contains("font-style:italic"));
        String link = name.equals("a") ? MarkdownWriter.allowed(element.attr("href")) : around.link();
        return new Look(bold, italic, link);
    }

    private static String style(Element element) {
        return element.attr("style")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*:\\s*", ":")
                .replaceAll("\\s+", " ");
    }

    private static int number(String start) {
        return start.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(start)) : 1;
    }
}
