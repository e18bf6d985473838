package org.parley.base;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * What is different between two texts: by paragraphs, and inside those that changed by words, which a dictionary finds where a
 * script has no blanks between them.
 */
public final class WordDiff {

    /** Where both sides of a change have more words than this together, it is shown as a whole: nobody reads it word by word. */
    private static final int MOST_WORDS = 6_000;

    /** With more paragraphs than this only the beginning and the end that are the same are told from the rest. */
    private static final int MOST_PARAGRAPHS = 4_000;

    private WordDiff() {}

    /** The passages of both, in order; words as the language of a BCP 47 tag has them. */
    public static List<Passage> of(String before, String after, String language) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int begin = alike(old, now);
        int end = alike(
                old.subList(begin, old.size()).reversed(),
                now.subList(begin, now.size()).reversed());
        List<Passage> passages = new ArrayList<>();
        same(old.subList(0, begin), passages);
        changed(old.subList(begin, old.size() - end), now.subList(begin, now.size() - end), language, passages);
        same(old.subList(old.size() - end, old.size()), passages);
        return passages;
    }

    private static void changed(List<String> old, List<String> now, String language, List<Passage> passages) {
        if (old.size() + now.size() > MOST_PARAGRAPHS) {
            passages.add(words(old, now, language));
            return;
        }
        int place = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            same(old.subList(place, delta.getSource().getPosition()), passages);
            passages.add(words(delta.getSource().getLines(), delta.getTarget().getLines(), language));
            place = delta.getSource().last() + 1;
        }
        same(old.subList(place, old.size()), passages);
    }

    private static void same(List<String> paragraphs, List<Passage> passages) {
        if (!paragraphs.isEmpty()) {
            passages.add(Passage.same(String.join("\n", paragraphs)));
        }
    }

    private static Passage words(List<String> old, List<String> now, String language) {
        String before = String.join("\n", old);
        String after = String.join("\n", now);
        List<String> oldWords = words(before, language);
        List<String> newWords = words(after, language);
        if (oldWords.size() + newWords.size() > MOST_WORDS || old.isEmpty() || now.isEmpty()) {
            return new Passage(whole(old), whole(now));
        }
        boolean[] gone = new boolean[oldWords.size()];
        boolean[] come = new boolean[newWords.size()];
        for (AbstractDelta<String> delta : DiffUtils.diff(oldWords, newWords).getDeltas()) {
            mark(gone, delta.getSource().getPosition(), delta.getSource().size());
            mark(come, delta.getTarget().getPosition(), delta.getTarget().size());
        }
        return new Passage(pieces(oldWords, gone), pieces(newWords, come));
    }

    /** Paragraphs that only one side has; empty ones are shown, because they separate others. */
    private static List<Piece> whole(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        String text = String.join("\n", paragraphs);
        return List.of(new Piece(text.isBlank() ? "¶" : text, true));
    }

    private static void mark(boolean[] words, int from, int many) {
        for (int word = from; word < from + many; word++) {
            words[word] = true;
        }
    }

    /** Runs of words of a kind; a blank between two changed words is changed with them. */
    private static List<Piece> pieces(List<String> words, boolean[] changed) {
        for (int word = 1; word < changed.length - 1; word++) {
            changed[word] |=
                    changed[word - 1] && changed[word + 1] && words.get(word).isBlank();
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int word = 0; word < changed.length; word++) {
            run.append(words.get(word));
            if (word + 1 == changed.length || changed[word] != changed[word + 1]) {
                pieces.add(new Piece(run.toString(), changed[word]));
                run.setLength(0);
            }
        }
        return pieces;
    }

    private static List<String> words(String text, String language) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    private static int alike(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        int alike = 0;
        while (alike < most && one.get(alike).equals(other.get(alike))) {
            alike++;
        }
        return alike;
    }
}
