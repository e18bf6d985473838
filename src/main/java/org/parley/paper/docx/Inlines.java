package org.parley.paper.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The text of one paragraph in Markdown. HTML in it is text like any other, and nothing is fetched. */
final class Inlines {

    /** Nobody nests so deep; whoever does gets the text without its looks. */
    private static final int DEEPEST = 50;

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]*[^\\s<>.,;:!?)\\]'\"”’]");
    private static final Pattern SAFE = Pattern.compile("(?:https?://|mailto:|tel:).*");

    private final List<Run> runs = new ArrayList<>();

    private Inlines() {}

    static List<Run> of(Node paragraph) {
        Inlines inlines = new Inlines();
        inlines.children(paragraph, Run.plain(""), 0);
        return inlines.runs;
    }

    private void children(Node parent, Run like, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            one(node, like, depth);
        }
    }

    private void one(Node node, Run like, int depth) {
        switch (node) {
            case Text text -> addressed(text.getLiteral(), like);
            case Code code -> add(new Run(code.getLiteral(), like.strong(), like.emphasis(), true, like.link()));
            case HtmlInline html -> add(like.saying(html.getLiteral()));
            case SoftLineBreak soft -> add(like.saying(" "));
            case HardLineBreak hard -> add(like.saying("\n"));
            default -> {
                if (depth < DEEPEST) {
                    children(node, look(node, like), depth + 1);
                } else {
                    add(like.saying(PlainText.of(node)));
                }
            }
        }
    }

    private static Run look(Node node, Run like) {
        return switch (node) {
            case StrongEmphasis strong -> new Run("", true, like.emphasis(), like.code(), like.link());
            case Emphasis emphasis -> new Run("", like.strong(), true, like.code(), like.link());
            case Link link -> new Run("", like.strong(), like.emphasis(), like.code(), safe(link.getDestination()));
            default -> like;
        };
    }

    /** Text in which addresses that stand there by themselves lead where they say. */
    private void addressed(String text, Run like) {
        int from = 0;
        Matcher address = ADDRESS.matcher(text);
        while (like.link() == null && address.find()) {
            add(like.saying(text.substring(from, address.start())));
            add(new Run(address.group(), like.strong(), like.emphasis(), like.code(), address.group()));
            from = address.end();
        }
        add(like.saying(text.substring(from)));
    }

    private static @Nullable String safe(String destination) {
        return SAFE.matcher(destination.toLowerCase(Locale.ROOT)).matches() ? destination : null;
    }

    private void add(Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().looksLike(run)) {
            Run before = runs.removeLast();
            runs.add(before.saying(before.text() + run.text()));
        } else {
            runs.add(run);
        }
    }
}
