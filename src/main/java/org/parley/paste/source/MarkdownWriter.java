package org.parley.paste.source;

import java.util.ArrayList;
import java.util.List;
import org.parley.base.Refusal;
import org.parley.paste.text.PastedText;

/** Writes paragraphs with their emphasis and links as Markdown. Whatever means something in Markdown is escaped. */
final class MarkdownWriter {

    private static final int LONGEST = 4 * PastedText.LONGEST;

    private record Run(String text, Look look) {}

    /** How a stretch of text looks; {@code link} is an address, empty for none. */
    record Look(boolean bold, boolean italic, String link) {

        static final Look PLAIN = new Look(false, false, "");
    }

    private final StringBuilder written = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private String lead = "";
    private String before = "";
    private int length;

    /** Begins a paragraph with a mark, such as that of a heading or of an item. */
    void begin(String mark) {
        end();
        lead = mark;
    }

    void add(String text, Look look) {
        length += text.length();
        if (length > LONGEST) {
            throw new Refusal("paste.refusal.too-long", "a document of many letters", length, PastedText.LONGEST);
        }
        if (!runs.isEmpty() && runs.getLast().look().equals(look)) {
            Run last = runs.removeLast();
            runs.add(new Run(last.text() + text, look));
        } else {
            runs.add(new Run(text, look));
        }
    }

    void lineBreak() {
        add("\n", Look.PLAIN);
    }

    /** Ends the paragraph; one without words leaves nothing. */
    void end() {
        StringBuilder paragraph = new StringBuilder();
        boolean heading = lead.startsWith("#");
        for (Run run : runs) {
            Look look = run.look();
            paragraph.append(marked(run.text(), heading ? new Look(false, look.italic(), look.link()) : look));
        }
        runs.clear();
        String text = paragraph
                .toString()
                .replaceAll("[ \\t\u00A0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .strip()
                .replaceAll("\\n{2,}", "\n")
                .replace("\n", heading ? " " : "\\\n");
        if (!text.isEmpty()) {
            String kind = heading ? "" : lead.replaceAll("\\d+", "1");
            if (!written.isEmpty()) {
                written.append(isMore(kind) ? "\n" : "\n\n");
            }
            written.append(lead).append(lead.isEmpty() ? text.replaceFirst("^([#>])", "\\\\$1") : text);
            before = kind;
        }
        lead = "";
    }

    /** Whether an item goes on with the list of the one before; a list of another kind is another list. */
    private boolean isMore(String kind) {
        return !kind.isEmpty()
                && !before.isEmpty()
                && (kind.equals(before) || kind.startsWith(" ") || before.startsWith(" "));
    }

    String markdown() {
        end();
        return written.toString();
    }

    private static String marked(String text, Look look) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return text;
        }
        int start = text.indexOf(bare);
        String inside = bare.replaceAll("([\\\\*_`\\[\\]<])", "\\\\$1");
        String emphasis = (look.bold() ? "**" : "") + (look.italic() ? "*" : "");
        if (!inside.contains("\n")) {
            inside = emphasis + inside + new StringBuilder(emphasis).reverse();
        }
        if (!look.link().isEmpty() && !look.link().equals(bare) && !look.link().equals("mailto:" + bare)) {
            inside = "[" + inside + "](" + look.link() + ")";
        }
        return text.substring(0, start) + inside + text.substring(start + bare.length());
    }

    /** An address that may stand in a letter, empty for any other. */
    static String allowed(String address) {
        String bare = address.strip().replace("(", "%28").replace(")", "%29").replace(" ", "%20");
        return bare.matches("(?i)(https?://|mailto:)[^\\s<>\"\\\\]{1,1900}") ? bare : "";
    }
}
