package org.parley.paper.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands at the foot of the pages: which page it is, in the letter's language, and the seal of a sealed text. */
final class Footers {

    private final String pages;
    private final Map<Footer, String> ids = new LinkedHashMap<>();

    /** Of a file with one letter, or with many that each count their own pages. */
    Footers(boolean many) {
        pages = many ? "SECTIONPAGES" : "NUMPAGES";
    }

    /** By which a section names its footer. */
    String of(Sheet sheet, Script script) {
        return of(sheet.language(), sheet.checksum(), script);
    }

    /** The same for what is no letter; the checksum may be empty. */
    String of(String language, String checksum, Script script) {
        return ids.computeIfAbsent(
                new Footer(PageWords.in(language), checksum, script), one -> "footer" + (ids.size() + 1));
    }

    List<String> ids() {
        return new ArrayList<>(ids.values());
    }

    void write(Parts parts) {
        ids.forEach((footer, id) -> parts.write("word/" + id + ".xml", xml -> write(xml, footer)));
    }

    private void write(Xml xml, Footer footer) {
        xml.open("w:ftr", "xmlns:w", Xml.MAIN);
        RunWriter words = new RunWriter(xml, footer.script, footer.script);
        begin(xml, footer);
        for (String piece : footer.pattern.split("(?=\\{[01]})|(?<=\\{[01]})", -1)) {
            switch (piece) {
                case "{0}" -> words.field("PAGE");
                case "{1}" -> words.field(pages);
                case "" -> {}
                default -> words.write(List.of(Run.plain(piece)), address -> "");
            }
        }
        xml.close();
        if (!footer.checksum.isEmpty()) {
            begin(xml, footer);
            words.write(List.of(Run.plain("SHA-256 " + footer.checksum)), address -> "");
            xml.close();
        }
        xml.end();
    }

    private static void begin(Xml xml, Footer footer) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", Style.FOOTER.id());
        if (footer.script.rightToLeft()) {
            xml.empty("w:bidi");
        }
        xml.close();
    }

    private record Footer(String pattern, String checksum, Script script) {}
}
