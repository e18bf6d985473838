package org.parley.paste.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The lines of the pasted text, or some of them in a row. */
record Lines(String text, List<Line> all) {

    static Lines of(PastedText pasted) {
        List<Line> lines = new ArrayList<>();
        String text = pasted.text();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(Line.of(start, text.substring(start, end)));
            start = end + 1;
        }
        return new Lines(text, lines);
    }

    Lines part(int from, int to) {
        return new Lines(text, all.subList(Math.min(from, to), to));
    }

    Line get(int place) {
        return all.get(place);
    }

    int size() {
        return all.size();
    }

    /** The place of the first line like this from a place on, or -1. */
    int first(int from, int to, Predicate<Line> like) {
        for (int place = from; place < Math.min(to, size()); place++) {
            if (like.test(all.get(place))) {
                return place;
            }
        }
        return -1;
    }

    /** The place behind the last line in [from, to) that says something. */
    int trimmed(int from, int to) {
        int end = to;
        while (end > from && (all.get(end - 1).blank() || all.get(end - 1).isRule())) {
            end--;
        }
        return end;
    }
}
