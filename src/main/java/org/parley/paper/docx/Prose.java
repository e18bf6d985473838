package org.parley.paper.docx;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** A text in Markdown (CommonMark) as paragraphs. */
final class Prose {

    private static final Parser PARSER = Parser.builder().build();

    private static final int DEEPEST = 50;

    private final Numbering numbering;
    private final List<Para> paras = new ArrayList<>();

    private Prose(Numbering numbering) {
        this.numbering = numbering;
    }

    static List<Para> of(String markdown, Numbering numbering) {
        Prose prose = new Prose(numbering);
        prose.blocks(PARSER.parse(markdown), Style.NORMAL, 0, 0);
        return prose.paras;
    }

    private void blocks(Node parent, Style style, int level, int depth) {
        if (depth > DEEPEST) {
            paras.add(Para.of(style, PlainText.of(parent)).at(level));
            return;
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, style, level, depth);
        }
    }

    private void block(Node node, Style style, int level, int depth) {
        switch (node) {
            case Paragraph paragraph -> add(Para.of(style, Inlines.of(paragraph)), level);
            case Heading heading -> add(Para.of(Style.heading(heading.getLevel()), Inlines.of(heading)), level);
            case BlockQuote quote -> blocks(quote, level == 0 ? Style.QUOTE : style, level, depth + 1);
            case ListBlock list -> items(list, level + 1, depth);
            case ThematicBreak rule -> paras.add(Para.of(Style.RULE, List.of()));
            case FencedCodeBlock code ->
                add(Para.of(Style.CODE, code.getLiteral().stripTrailing()), level);
            case IndentedCodeBlock code ->
                add(Para.of(Style.CODE, code.getLiteral().stripTrailing()), level);
            case HtmlBlock html -> add(Para.of(style, html.getLiteral()), level);
            case LinkReferenceDefinition definition -> {}
            default -> blocks(node, style, level, depth + 1);
        }
    }

    private void add(Para para, int level) {
        paras.add(para.at(level));
    }

    private void items(ListBlock list, int level, int depth) {
        int first = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        int number = list instanceof BulletList ? Numbering.BULLETS : numbering.begin(level, first);
        int count = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            int from = paras.size();
            blocks(item, Style.LIST, level, depth + 1);
            if (paras.size() == from
                    || paras.get(from).list() != 0
                    || paras.get(from).style() != Style.LIST) {
                paras.add(from, Para.of(Style.LIST, List.of()).at(level));
            }
            paras.set(from, paras.get(from).item(number, level, list.isTight(), count++));
        }
    }
}
