package org.parley.paper.docx;

import java.util.ArrayList;
import java.util.List;

/** The lists of a file. Each numbered one counts for itself. */
final class Numbering {

    /** Word stops numbering somewhat above this many lists. */
    static final int MOST = 2_000;

    /** The list of everything that bears a bullet. */
    static final int BULLETS = 1;

    /** No list of the file's: whoever bears it has the number in its text. */
    static final int WRITTEN = -1;

    /** How deep a list can lie in others. */
    static final int LEVELS = 9;

    private static final int STEP = 425;
    private static final String[] MARKS = {"•", "–", "▪"};

    private final List<Start> starts = new ArrayList<>();

    /** A new numbered list; {@link #WRITTEN} when there are as many as a file can have. */
    int begin(int level, int first) {
        if (starts.size() >= MOST) {
            return WRITTEN;
        }
        starts.add(new Start(Math.min(level, LEVELS) - 1, first));
        return BULLETS + starts.size();
    }

    /** How far what stands on a level is indented, in twentieths of a point. */
    static String indent(int level) {
        return Integer.toString(STEP * Math.min(level, LEVELS));
    }

    void write(Xml xml) {
        xml.open("w:numbering", "xmlns:w", Xml.MAIN);
        levels(xml, "0", true);
        levels(xml, "1", false);
        xml.open("w:num", "w:numId", Integer.toString(BULLETS))
                .value("w:abstractNumId", "0")
                .close();
        for (int i = 0; i < starts.size(); i++) {
            xml.open("w:num", "w:numId", Integer.toString(BULLETS + 1 + i)).value("w:abstractNumId", "1");
            xml.open("w:lvlOverride", "w:ilvl", Integer.toString(starts.get(i).level))
                    .value("w:startOverride", Integer.toString(starts.get(i).first))
                    .close();
            xml.close();
        }
        xml.end();
    }

    private static void levels(Xml xml, String id, boolean bullets) {
        xml.open("w:abstractNum", "w:abstractNumId", id).value("w:multiLevelType", "multilevel");
        for (int level = 0; level < LEVELS; level++) {
            xml.open("w:lvl", "w:ilvl", Integer.toString(level));
            xml.value("w:start", "1")
                    .value("w:numFmt", bullets ? "bullet" : "decimal")
                    .value("w:lvlText", bullets ? MARKS[level % MARKS.length] : "%" + (level + 1) + ".")
                    .value("w:lvlJc", "left");
            xml.open("w:pPr")
                    .empty("w:ind", "w:left", indent(level + 1), "w:hanging", indent(1))
                    .close();
            if (bullets) {
                xml.open("w:rPr")
                        .empty("w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:cs", "Arial")
                        .close();
            }
            xml.close();
        }
        xml.close();
    }

    private record Start(int level, int first) {}
}
