package org.parley.print.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.base.ui.Words;
import org.parley.letter.LetterLine;

/** For whom something was printed, in words, for the log. */
final class PrintWords {

    private PrintWords() {}

    static List<String> filter(LetterLine letter, Meant meant, Locale language) {
        String search = meant.filter().search();
        return Stream.of(
                        letter.title(),
                        search.isBlank() ? "" : Words.text("export.searched", language, search.strip()),
                        meant.selection() != null
                                ? Words.text("print.ticked", language)
                                : meant.narrows() ? Words.text("print.narrowed", language) : "")
                .filter(part -> !part.isBlank())
                .toList();
    }
}
