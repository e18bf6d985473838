package org.parley.intake.column;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a row says about somebody's name, while its cells come in. */
final class DraftedName {

    String official = "";
    String given = "";
    String family = "";
    String sortName = "";
    String middle = "";
    String suffix = "";
    /** The words that the column of names makes titles. */
    String borneOut = "";

    /** Whether the parts are known as they stand: nothing is taken off or divided. */
    boolean asWritten;

    private final List<String> nicknames = new ArrayList<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> letters = new LinkedHashSet<>();

    void nickname(String name) {
        if (!name.isEmpty()) {
            nicknames.add(name);
        }
    }

    void title(String title) {
        if (!title.isEmpty()) {
            titles.add(title);
        }
    }

    void letters(String after) {
        if (!after.isEmpty()) {
            letters.add(after);
        }
    }

    /** Takes titles off, and divides the name where something says how. */
    PersonName finish(String email) {
        if (asWritten) {
            return new PersonName(official, given, family, false);
        }
        if (!suffix.isEmpty() && Titles.areLetters(suffix)) {
            letters(suffix);
            suffix = "";
        }
        given = without(given, 1);
        family = without(family, 1);
        boolean divided = !given.isEmpty() || !family.isEmpty();
        String written = official.isEmpty() && !divided ? sortName : official;
        String bare = proven(written);
        String turned = divided ? bare : PersonName.turned(bare);
        if (turned.equals(bare)) {
            return PersonName.of(bare, given, family, suffix, sortName, email);
        }
        return PersonName.of(without(turned, 2), given, family, suffix, sortName.isEmpty() ? bare : sortName, email);
    }

    /** The titles before the name, then the letters after it. */
    String honorific() {
        return Stream.of(String.join(" ", titles), String.join(" ", letters))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Middle names, nicknames, and what else stands on no door, one a line. */
    String others(String officialName) {
        return Stream.concat(Stream.of(middle), Stream.concat(nicknames.stream(), Stream.of(suffix)))
                .filter(part -> !part.isEmpty() && !(part.equals(suffix) && officialName.contains(part)))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** A name for sorting proves what is a title: "Tane, Rua" beside "Hon Rua Tane". */
    private String proven(String name) {
        if (!sortName.isEmpty() && name.indexOf(' ') > 0) {
            Titles every = Titles.of(name, Titles.ALL, 2);
            if (!every.before().isEmpty() && PersonName.same(every.name(), PersonName.turned(sortName))) {
                take(every);
                return every.name();
            }
        }
        return without(name, 2);
    }

    private String without(String name, int least) {
        Titles found = Titles.of(name, borneOut, least);
        take(found);
        return found.name();
    }

    private void take(Titles found) {
        title(found.before());
        letters(found.after());
    }
}
