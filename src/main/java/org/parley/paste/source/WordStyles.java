package org.parley.paste.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the styles, lists and links of a document are called where its text uses them. */
final class WordStyles {

    private final Map<String, Integer> headings = new HashMap<>();
    private final Map<String, String> styleLists = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    WordStyles(WordArchive archive) {
        archive.read("word/styles.xml", this::styles);
        archive.read("word/numbering.xml", this::numbering);
        archive.read("word/_rels/document.xml.rels", this::relations);
    }

    /** From 1 to 6, 0 for a style that is no heading. */
    int heading(String style) {
        return headings.getOrDefault(style, 0);
    }

    /** The list that a style belongs to, empty for none. */
    String listOf(String style) {
        return styleLists.getOrDefault(style, "");
    }

    /** Whether a list counts on this level, instead of marking its items. */
    boolean counts(String list, int level) {
        String format = formats.getOrDefault(lists.getOrDefault(list, "") + "/" + level, "bullet");
        return !format.equals("bullet") && !format.equals("none");
    }

    /** The address behind a link, empty when it may not stand in a letter. */
    String link(String id) {
        return MarkdownWriter.allowed(links.getOrDefault(id, ""));
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = WordArchive.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> style = WordArchive.attribute(xml, "styleId");
                case "name" -> named(style, value.toLowerCase(Locale.ROOT));
                case "outlineLvl" -> outlined(style, value);
                case "numId" -> styleLists.put(style, value);
                default -> {}
            }
        }
    }

    private void named(String style, String name) {
        if (name.matches("heading [1-6]")) {
            headings.put(style, name.charAt(8) - '0');
        } else if (name.equals("title")) {
            headings.put(style, 1);
        } else if (name.equals("subtitle")) {
            headings.put(style, 2);
        }
    }

    private void outlined(String style, String level) {
        if (level.matches("[0-5]")) {
            headings.putIfAbsent(style, level.charAt(0) - '0' + 1);
        }
    }

    private void numbering(XMLStreamReader xml) throws XMLStreamException {
        String kind = "";
        String list = "";
        String level = "0";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> kind = WordArchive.attribute(xml, "abstractNumId");
                case "lvl" -> level = WordArchive.attribute(xml, "ilvl");
                case "numFmt" -> formats.putIfAbsent(kind + "/" + level, WordArchive.attribute(xml, "val"));
                case "num" -> {
                    list = WordArchive.attribute(xml, "numId");
                    kind = "";
                }
                case "abstractNumId" -> lists.put(list, WordArchive.attribute(xml, "val"));
                default -> {}
            }
        }
    }

    private void relations(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                if (WordArchive.attribute(xml, "Type").endsWith("/hyperlink")) {
                    links.put(WordArchive.attribute(xml, "Id"), WordArchive.attribute(xml, "Target"));
                }
            }
        }
    }
}
