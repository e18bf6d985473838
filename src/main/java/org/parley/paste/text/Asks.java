package org.parley.paste.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a letter asks for: sentences that urge, call on or implore, and the list under such a sentence, item by item. */
final class Asks {

    private static final Pattern CUE = Cues.ASK.in("@");
    private static final Pattern HEADING = Cues.ASKS_HEADING.in("^(\\d+[.)]\\s*)?(@)\\s*:?$");
    private static final Pattern END = Pattern.compile("[.!?。។]+[\"”»')\\]]*(?=\\s+[\\p{Lu}\\p{Lo}\"“«(*_]|$)");
    private static final Pattern SHORT = Pattern.compile(
            "(?:^|[\\s(])(?:\\p{Lu}(?:\\.\\p{Lu})*|Mr|Mrs|Ms|Dr|Prof|Hon|Rt|Sen|Rep|St|No|Nos|Art|vs|e\\.g|i\\.e|approx|Inc|Mme|Mlle|MM|art|bzw|z\\.B|Nr|Sr|Sra|EE\\.UU)$");
    private static final Pattern INLINE = Pattern.compile("\\((?:[1-9]|1\\d|[a-h]|i{1,3}|iv|vi{0,3})\\)\\s+");
    private static final int LONGEST = 500;

    private final Lines lines;
    private final List<Piece<String>> asks = new ArrayList<>();

    private Asks(Lines lines) {
        this.lines = lines;
    }

    static List<Piece<String>> in(Lines lines) {
        return new Asks(lines).read();
    }

    /** Whether a sentence asks for something. */
    static boolean cued(String sentence) {
        return Cues.match(CUE, sentence.length() > 4000 ? sentence.substring(0, 4000) : sentence)
                .find();
    }

    private List<Piece<String>> read() {
        int place = 0;
        while (place < lines.size()) {
            Line line = lines.get(place);
            if (line.blank() || line.isRule()) {
                place++;
            } else if (line.item()) {
                place = item(place, cued(line.plain()));
            } else {
                place = paragraph(place);
            }
        }
        return asks;
    }

    /** Reads a paragraph, and the list under it when it leads there with something to ask. */
    private int paragraph(int from) {
        int end = from + 1;
        while (end < lines.size() && isMore(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        int start = lines.get(from).at().start();
        String said = lines.text().substring(start, lines.get(end - 1).at().end());
        int list = lines.first(end, lines.size(), line -> !line.blank());
        boolean listed = list >= 0 && lines.get(list).item();
        boolean leads = listed && leads(said);
        if (!lines.get(from).heading()) {
            sentences(said, start, leads);
        }
        if (!leads) {
            return end;
        }
        int place = list;
        while (place < lines.size() && (lines.get(place).item() || goesOn(place))) {
            place = lines.get(place).item() ? item(place, true) : place + 1;
        }
        return place;
    }

    private boolean goesOn(int place) {
        int next = lines.first(place, lines.size(), line -> !line.blank());
        return lines.get(place).blank() && next >= 0 && lines.get(next).item();
    }

    private static boolean isMore(Line before, Line line) {
        return !line.blank()
                && !line.item()
                && !line.heading()
                && !line.isRule()
                && !before.heading()
                && (before.raw().length() <= 120 && !before.plain().endsWith(":"));
    }

    private static boolean leads(String said) {
        String plain = Line.plain(said);
        if (Cues.match(HEADING, plain.replaceFirst("^#+\\s*", "")).matches()) {
            return true;
        }
        List<int[]> sentences = cut(said);
        int[] last = sentences.getLast();
        String sentence = Line.plain(said.substring(last[0], last[1]));
        return cued(sentence) && sentence.matches("(?s).*(?:[:：]|\\b(?:to|that|à|que|a)|[-–—])\\s*");
    }

    /** An item with its lines, and the items within it. */
    private int item(int from, boolean asks) {
        int end = from + 1;
        while (end < lines.size()
                && !lines.get(end).blank()
                && !lines.get(end).heading()
                && (lines.get(end).inner()
                        || (!lines.get(end).item() && lines.get(end).raw().matches("\\s.*")))) {
            end++;
        }
        if (asks) {
            Line line = lines.get(from);
            StringBuilder said = new StringBuilder(line.plain());
            lines.all().subList(from + 1, end).forEach(more -> said.append(' ').append(more.plain()));
            At whole = line.at(line.plain());
            keep(
                    said.toString(),
                    end == from + 1 ? whole : whole.to(lines.get(end - 1).at()));
        }
        return end;
    }

    private void sentences(String said, int start, boolean leads) {
        List<int[]> sentences = cut(said);
        for (int i = 0; i < sentences.size() - (leads ? 1 : 0); i++) {
            int[] one = sentences.get(i);
            String sentence = said.substring(one[0], one[1]);
            if (cued(Line.plain(sentence))) {
                enumerated(sentence, start + one[0]);
            }
        }
    }

    /** "We urge you (1) to …; (2) to …" asks for each. */
    private void enumerated(String sentence, int start) {
        Matcher marks = INLINE.matcher(sentence);
        List<int[]> places = new ArrayList<>();
        while (marks.find()) {
            places.add(new int[] {marks.start(), marks.end()});
        }
        if (places.size() < 2 || !cued(Line.plain(sentence.substring(0, places.getFirst()[0])))) {
            keep(Line.plain(sentence.replace('\n', ' ')), new At(start, start + sentence.length()));
            return;
        }
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1)[0] : sentence.length();
            String part = sentence.substring(places.get(i)[1], end);
            keep(Line.plain(part.replace('\n', ' ')), new At(start + places.get(i)[1], start + end));
        }
    }

    private void keep(String said, At at) {
        String ask = said.replaceAll("\\s+", " ").strip().replaceAll("(?:[,;]\\s*(?:and|or|et|y|und)?|\\s+and)$", "");
        if (!ask.isEmpty()) {
            asks.add(new Piece<>(ask, at, ask.length() > LONGEST ? Doubt.ASK_LONG : null));
        }
    }

    /** Where sentences begin and end; a dot behind a title or an initial ends none. */
    private static List<int[]> cut(String said) {
        List<int[]> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(said);
        while (end.find()) {
            if (SHORT.matcher(said.substring(Math.max(start, end.start() - 12), end.start()))
                            .find()
                    && end.end() < said.length()) {
                continue;
            }
            sentences.add(new int[] {start, end.end()});
            start = end.end();
            while (start < said.length() && Character.isWhitespace(said.charAt(start))) {
                start++;
            }
        }
        if (start < said.length() || sentences.isEmpty()) {
            sentences.add(new int[] {start, said.length()});
        }
        return sentences;
    }
}
