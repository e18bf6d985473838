package org.parley.paste.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands above the text of a letter: its title, its day, whom it goes to, and the salutation. */
final class HeadReader {

    /** A salutation or a "To:" further down belongs to something else. */
    private static final int DEEPEST = 120;

    private static final int SHORTEST_TITLE = 4;

    private final Lines lines;
    private final List<Piece<Day>> days = new ArrayList<>();
    private final List<Piece<String>> to = new ArrayList<>();
    private final List<Piece<String>> copies = new ArrayList<>();
    private final List<Line> others = new ArrayList<>();
    private final List<Piece<String>> leftOver = new ArrayList<>();
    private @Nullable Piece<String> title;
    private @Nullable Piece<String> salutation;
    private boolean askedFor;

    private HeadReader(Lines lines) {
        this.lines = lines;
    }

    static Head read(Lines lines) {
        return new HeadReader(lines).read();
    }

    private Head read() {
        int greeting = lines.first(0, DEEPEST, Opening::isSalutation);
        int end = walk(greeting < 0 ? lines.size() : greeting);
        if (greeting >= 0 && end == greeting) {
            end = greet(greeting);
        }
        chooseTitle();
        if (!askedFor) {
            addressWithoutCue();
        }
        if (title == null) {
            firstLineAsTitle();
        }
        others.forEach(line -> leftOver.add(Piece.sure(line.plain(), line.at())));
        leftOver.sort(
                (one, other) -> Integer.compare(one.at().start(), other.at().start()));
        return new Head(title, days, to, copies, salutation, leftOver, end);
    }

    /** Goes down to the salutation, or to the first line of the text where there is none. */
    private int walk(int stop) {
        int place = 0;
        while (place < stop) {
            Line line = lines.get(place);
            if (line.blank() || line.isRule()) {
                place++;
            } else if (Opening.isTo(line)) {
                askedFor = true;
                place = ToBlock.read(lines, place, stop, to, leftOver);
            } else if (Opening.isCopy(line)) {
                place = ToBlock.read(lines, place, stop, copies, leftOver);
            } else if (stop == lines.size() && (line.isProse() || opensWithUs(line))) {
                return place;
            } else {
                take(line);
                place++;
            }
        }
        return place;
    }

    private static boolean opensWithUs(Line line) {
        return !line.heading() && line.words() > 4 && Asks.cued(line.plain());
    }

    private void take(Line line) {
        if (Opening.isFrom(line)) {
            leftOver.add(Piece.sure(line.plain(), line.at()));
        } else if (Opening.isSubject(line) && title == null) {
            String said = Opening.rest(line);
            title = Piece.sure(said, line.at(said));
        } else {
            for (Days.Found found : Days.in(line.plain())) {
                String written = line.plain().substring(found.start(), found.end());
                Doubt doubt = found.day().other() == null ? null : Doubt.DATE_TWO_WAYS;
                days.add(new Piece<>(found.day(), line.at(written), doubt));
            }
            if (!Opening.isDay(line)) {
                others.add(line);
            }
        }
    }

    private int greet(int greeting) {
        int end = greeting + 1;
        while (end < lines.size() && Opening.isSalutation(lines.get(end))) {
            end++;
        }
        StringBuilder said = new StringBuilder();
        for (Line line : lines.all().subList(greeting, end)) {
            said.append(said.isEmpty() ? "" : "\n").append(line.plain());
        }
        salutation = Piece.sure(
                said.toString(), lines.get(greeting).at().to(lines.get(end - 1).at()));
        return end;
    }

    private void chooseTitle() {
        if (title == null) {
            others.stream()
                    .filter(line -> line.heading() || Opening.isTitled(line))
                    .findFirst()
                    .ifPresent(line -> {
                        title = Piece.sure(line.plain(), line.at(line.plain()));
                        others.remove(line);
                    });
        }
    }

    /** Institutions and people above the salutation are whom a letter goes to, also where it does not say "To:". */
    private void addressWithoutCue() {
        for (Line line : List.copyOf(others)) {
            if (Opening.namesSomebody(line.plain()) && !line.isProse()) {
                Names.in(line).forEach(name -> to.add(name.doubted(Doubt.TO_WITHOUT_CUE)));
                others.remove(line);
            }
        }
        Piece<String> greeting = salutation;
        if (to.isEmpty() && greeting != null) {
            Names.greeted(greeting).forEach(name -> to.add(name.doubted(Doubt.TO_FROM_SALUTATION)));
        }
    }

    private void firstLineAsTitle() {
        if (!others.isEmpty() && others.getFirst().words() >= SHORTEST_TITLE) {
            Line line = others.removeFirst();
            title = new Piece<>(line.plain(), line.at(line.plain()), Doubt.TITLE_FIRST_LINE);
        }
    }
}
