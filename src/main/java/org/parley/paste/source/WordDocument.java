package org.parley.paste.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parley.paste.source.MarkdownWriter.Look;

/** Reads the text of a document: paragraphs, headings by their style, lists, emphasis and links; cells of tables as paragraphs. */
final class WordDocument {

    static final String PART = "word/document.xml";

    /** Struck out, moved away, said twice for old programs, pictures, or what a field is made of. */
    private static final Set<String> GONE = Set.of(
            "del",
            "moveFrom",
            "delText",
            "Fallback",
            "instrText",
            "drawing",
            "pict",
            "object",
            "sectPr",
            "pPrChange",
            "rPrChange");

    private static final Set<String> PICTURES = Set.of("drawing", "pict", "object");

    private final WordStyles styles;
    private final MarkdownWriter writer = new MarkdownWriter();
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean pictures;

    private String style = "";
    private String list = "";
    private int level;
    private boolean begun;
    private boolean bold;
    private boolean italic;
    private boolean hidden;
    private boolean raised;
    private String link = "";

    WordDocument(WordArchive archive) {
        this.styles = new WordStyles(archive);
        archive.read(PART, this::read);
    }

    String markdown() {
        return writer.markdown();
    }

    boolean pictures() {
        return pictures;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (GONE.contains(name)) {
            pictures |= PICTURES.contains(name);
            skip(xml);
            return;
        }
        switch (name) {
            case "p" -> paragraph();
            case "pStyle" -> style = WordArchive.attribute(xml, "val");
            case "numId" -> list = WordArchive.attribute(xml, "val");
            case "ilvl" -> level = level(WordArchive.attribute(xml, "val"));
            case "r" -> run();
            case "b" -> bold = isOn(xml);
            case "i" -> italic = isOn(xml);
            case "vanish" -> hidden = isOn(xml);
            case "vertAlign" -> raised = WordArchive.attribute(xml, "val").equals("superscript");
            case "hyperlink" -> link = styles.link(WordArchive.attribute(xml, "id"));
            case "t" -> add(text(xml));
            case "tab" -> add(" ");
            case "noBreakHyphen" -> add("-");
            case "br", "cr" -> add("\n");
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> writer.end();
            case "pPr" -> run();
            case "hyperlink" -> link = "";
            default -> {}
        }
    }

    private void paragraph() {
        writer.end();
        style = "";
        list = "";
        level = 0;
        begun = false;
        link = "";
    }

    private void run() {
        bold = false;
        italic = false;
        hidden = false;
        raised = false;
    }

    private void add(String text) {
        if (hidden || (raised && text.matches("[\\[(]?(\\d{1,3}|[*†‡])[])]?"))) {
            return;
        }
        if (!begun) {
            begun = true;
            writer.begin(mark());
        }
        writer.add(text, text.equals("\n") ? Look.PLAIN : new Look(bold, italic, link));
    }

    private String mark() {
        int heading = styles.heading(style);
        String of = list.isEmpty() ? styles.listOf(style) : list;
        if (heading > 0) {
            return "#".repeat(heading) + " ";
        }
        if (of.isEmpty() || of.equals("0")) {
            return "";
        }
        String place = of + "/" + level;
        counts.keySet().removeIf(deeper -> deeper.startsWith(of + "/") && deeper.compareTo(place) > 0);
        String indent = "    ".repeat(level);
        return styles.counts(of, level) ? indent + counts.merge(place, 1, Integer::sum) + ". " : indent + "- ";
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return text.toString();
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static boolean isOn(XMLStreamReader xml) {
        return !WordArchive.attribute(xml, "val").matches("0|false|off|none");
    }

    private static int level(String value) {
        return value.matches("[0-8]") ? Integer.parseInt(value) : 0;
    }
}
