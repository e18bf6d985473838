package org.parley.paper.docx;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Writes the text of paragraphs: each piece in its language, its direction and its looks. */
final class RunWriter {

    private final Xml xml;
    private final Script script;
    private final boolean ownFonts;

    /** Words in a script, in a file that is set in another or the same. */
    RunWriter(Xml xml, Script script, Script file) {
        this.xml = xml;
        this.script = script;
        ownFonts = !script.equals(file);
    }

    /** Writes what stands in a paragraph; links are told by what they lead to. */
    void write(List<Run> runs, UnaryOperator<String> link) {
        List<Piece> pieces =
                pieces(runs).stream().flatMap(piece -> shaped(piece).stream()).toList();
        for (int i = 0; i < pieces.size(); i++) {
            String address = pieces.get(i).run.link();
            boolean begins =
                    i == 0 || !Objects.equals(address, pieces.get(i - 1).run.link());
            boolean ends = i + 1 == pieces.size()
                    || !Objects.equals(address, pieces.get(i + 1).run.link());
            if (address != null && begins) {
                xml.open("w:hyperlink", "r:id", link.apply(address));
            }
            piece(pieces.get(i));
            if (address != null && ends) {
                xml.close();
            }
        }
    }

    /** Writes something that the word processor counts. */
    void field(String code) {
        for (String step : new String[] {"begin", code, "separate", "1", "end"}) {
            xml.open("w:r");
            look(Run.plain(""), script.rightToLeft(), "");
            if (step.equals(code)) {
                xml.open("w:instrText", "xml:space", "preserve")
                        .text(" " + code + " ")
                        .close();
            } else if (step.equals("1")) {
                xml.open("w:t").text(step).close();
            } else {
                xml.empty("w:fldChar", "w:fldCharType", step);
            }
            xml.close();
        }
    }

    private void piece(Piece piece) {
        xml.open("w:r");
        look(piece.run, piece.rightToLeft, piece.shaping);
        String text = piece.run.text();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char sign = i == text.length() ? '\n' : text.charAt(i);
            if (sign == '\n' || sign == '\t') {
                if (i > from) {
                    xml.open("w:t", "xml:space", "preserve")
                            .text(text.substring(from, i))
                            .close();
                }
                if (i < text.length()) {
                    xml.empty(sign == '\n' ? "w:br" : "w:tab");
                }
                from = i + 1;
            }
        }
        xml.close();
    }

    private void look(Run run, boolean rightToLeft, String shaping) {
        Script own = shaping.isEmpty() ? script : Script.shaped(shaping);
        xml.open("w:rPr");
        if (run.link() != null) {
            xml.value("w:rStyle", "Hyperlink");
        }
        if (run.code()) {
            xml.empty("w:rFonts", "w:ascii", "Courier New", "w:hAnsi", "Courier New");
        } else if (ownFonts || !own.complex().equals(script.complex())) {
            xml.empty("w:rFonts", own.fonts());
        }
        if (run.strong()) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (run.emphasis()) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (rightToLeft) {
            xml.empty("w:rtl");
        }
        if (!shaping.isEmpty()) {
            xml.empty("w:cs");
        }
        xml.empty("w:lang", own.languages()).close();
    }

    /** The runs cut where the direction changes. Neutral signs and numbers go with the letters around them. */
    private List<Piece> pieces(List<Run> runs) {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        char[] signs = all.toString().toCharArray();
        if (!script.rightToLeft() && !Bidi.requiresBidi(signs, 0, signs.length)) {
            return runs.stream().map(run -> new Piece(run, false, "")).toList();
        }
        boolean[] leftwards = leftwards(all.toString());
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int end = at + run.text().length();
            int from = at;
            for (int i = at; i < end; i++) {
                if (i + 1 == end || leftwards[i + 1] != leftwards[i]) {
                    pieces.add(new Piece(run.saying(all.substring(from, i + 1)), leftwards[i], ""));
                    from = i + 1;
                }
            }
            at = end;
        }
        return pieces;
    }

    private boolean[] leftwards(String text) {
        Bidi bidi = new Bidi(text, script.rightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        boolean[] leftwards = new boolean[text.length()];
        for (int i = 0; i < bidi.getRunCount(); i++) {
            int from = bidi.getRunStart(i);
            int to = bidi.getRunLimit(i);
            boolean letters = text.substring(from, to).codePoints().anyMatch(Character::isLetter);
            Arrays.fill(leftwards, from, to, bidi.getRunLevel(i) % 2 == 1 || (script.rightToLeft() && !letters));
        }
        return leftwards;
    }

    /** A piece cut where a script begins or ends whose letters a word processor sets bold and sized by rules of their own. */
    private static List<Piece> shaped(Piece piece) {
        String text = piece.run.text();
        List<Piece> pieces = new ArrayList<>();
        String before = "";
        int from = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            String now = Script.shaping(text.codePointAt(i), before);
            if (i > from && !now.equals(before)) {
                pieces.add(new Piece(piece.run.saying(text.substring(from, i)), piece.rightToLeft, before));
                from = i;
            }
            before = now;
        }
        pieces.add(new Piece(piece.run.saying(text.substring(from)), piece.rightToLeft, before));
        return pieces;
    }

    private record Piece(Run run, boolean rightToLeft, String shaping) {}
}
