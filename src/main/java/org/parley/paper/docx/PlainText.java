package org.parley.paper.docx;

import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What stands in a node however deep it lies, read without going down into it. */
final class PlainText {

    private PlainText() {}

    static String of(Node top) {
        StringBuilder text = new StringBuilder();
        Node node = top;
        while (node != null) {
            text.append(literal(node));
            Node next = node.getFirstChild();
            while (next == null && node != top) {
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
        return text.toString();
    }

    private static String literal(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case HtmlBlock html -> html.getLiteral();
            case FencedCodeBlock code -> code.getLiteral();
            case IndentedCodeBlock code -> code.getLiteral();
            case SoftLineBreak line -> " ";
            default -> "";
        };
    }
}
