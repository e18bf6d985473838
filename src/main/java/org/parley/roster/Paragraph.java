package org.parley.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names one behind the other, with commas between them. A comma inside a name makes this a question. */
final class Paragraph {

    private static final Pattern AND = Pattern.compile("(?iu)\\s+(?:and|et|und|&)\\s+");

    private Paragraph() {}

    static List<Entry> split(String text) {
        List<String> pieces = Pieces.at(text, ',');
        List<Entry> names = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i == pieces.size() - 1;
            String piece = Pieces.withoutAnd(pieces.get(i));
            if (i > 0 && (Countries.code(piece) != null || NameLine.isLegalForm(piece))) {
                Entry before = names.removeLast();
                names.add(before.saying(before.text() + ", " + piece));
            } else {
                boolean introduced = !piece.equals(pieces.get(i));
                names.add(new Entry(piece, false, doubts(piece, names, last && !introduced)));
            }
        }
        return names;
    }

    private static List<Doubt> doubts(String piece, List<Entry> before, boolean endsWithoutAnd) {
        Matcher and = AND.matcher(piece);
        boolean hasAnd = and.find();
        if (hasAnd && endsWithoutAnd) {
            return List.of(new Doubt.OneOrMany(List.of(piece.substring(0, and.start()), piece.substring(and.end()))));
        }
        boolean oneWord = piece.indexOf(' ') < 0 && !Acronym.is(piece);
        boolean small = Character.isLowerCase(piece.codePointAt(0));
        if (!before.isEmpty() && (small || ((hasAnd || oneWord) && isPlain(piece)))) {
            return List.of(new Doubt.PartOf(before.getLast().text()));
        }
        return List.of();
    }

    /** Without an acronym of its own, which only whole names have. */
    private static boolean isPlain(String piece) {
        return piece.indexOf('(') < 0;
    }
}
