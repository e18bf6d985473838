package org.parley.paste.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.paste.text.At;
import org.parley.paste.text.Piece;
import org.parley.paste.text.Understood;

/** The pasted text cut where its parts begin and end, so that each can be shown as what it was understood as. */
final class Marks {

    /**
     * A stretch of the text.
     *
     * @param part what it is, null for what lies between the parts
     * @param sure whether nobody has to be asked about it
     */
    record Mark(String text, @Nullable Part part, boolean sure) {}

    private record Placed(At at, Part part, boolean sure) {

        boolean covers(int place) {
            return at.start() <= place && place < at.end();
        }
    }

    private final List<Placed> placed = new ArrayList<>();

    private Marks() {}

    /** All of the text in order. Where an ask stands in the body, it is shown as an ask. */
    static List<Mark> of(Understood letter) {
        Marks marks = new Marks();
        letter.asks().forEach(ask -> marks.put(ask, Part.ASK));
        marks.put(letter.title(), Part.TITLE);
        marks.put(letter.date(), Part.DATE);
        letter.to().forEach(one -> marks.put(one, Part.TO));
        letter.copies().forEach(one -> marks.put(one, Part.COPY));
        marks.put(letter.salutation(), Part.SALUTATION);
        marks.put(letter.signOff(), Part.SIGN_OFF);
        letter.signatories().forEach(one -> marks.put(one, Part.SIGNATORY));
        letter.leftOver().forEach(one -> marks.put(one, Part.LEFT_OVER));
        marks.put(letter.body(), Part.BODY);
        return marks.cut(letter.pasted().text());
    }

    private void put(@Nullable Piece<?> piece, Part part) {
        if (piece != null) {
            placed.add(new Placed(piece.at(), part, piece.isSure()));
        }
    }

    private List<Mark> cut(String text) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        placed.forEach(one -> {
            cuts.add(Math.min(one.at().start(), text.length()));
            cuts.add(Math.min(one.at().end(), text.length()));
        });
        List<Mark> marks = new ArrayList<>();
        int start = cuts.pollFirst();
        for (int end : cuts) {
            int from = start;
            Placed over =
                    placed.stream().filter(one -> one.covers(from)).findFirst().orElse(null);
            marks.add(new Mark(
                    text.substring(start, end), over == null ? null : over.part(), over == null || over.sure()));
            start = end;
        }
        return marks;
    }
}
