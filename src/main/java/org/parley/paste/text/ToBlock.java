package org.parley.paste.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines behind "To:" or "Cc:", whether they stand in one line, a line each, in a list or in paragraphs of an address. */
final class ToBlock {

    private static final int LONGEST = 300;
    private static final Pattern GOES_ON =
            Pattern.compile("(?i).*(?:\\b(?:of|the|and|et|de|du|des|la|les|y|und)|[,;]\\s*and)$");

    private static final Pattern MORE = Pattern.compile("(?:and|of|et|de|du|y|und) .*");

    private ToBlock() {}

    /** Reads from the cue on and returns the place behind the block. */
    static int read(Lines lines, int from, int stop, List<Piece<String>> names, List<Piece<String>> leftOver) {
        List<List<Line>> groups = new ArrayList<>();
        Line cue = lines.get(from);
        String rest = Opening.rest(cue);
        List<Line> group = new ArrayList<>();
        if (!rest.isEmpty()) {
            group.add(cue.from(rest));
        }
        boolean greeted = stop < lines.size();
        int end = from + 1;
        for (int place = from + 1; place < stop; place++) {
            Line line = lines.get(place);
            if (line.blank()) {
                group = close(group, groups);
            } else if (ends(line) || (group.isEmpty() && !groups.isEmpty() && !goesOn(line, greeted))) {
                break;
            } else {
                group.add(line);
                end = place + 1;
            }
        }
        close(group, groups);
        groups.forEach(one -> name(one, names, leftOver));
        return end;
    }

    private static List<Line> close(List<Line> group, List<List<Line>> groups) {
        if (group.isEmpty()) {
            return group;
        }
        groups.add(group);
        return new ArrayList<>();
    }

    private static boolean ends(Line line) {
        return Opening.isTo(line)
                || Opening.isCopy(line)
                || Opening.isFrom(line)
                || Opening.isSubject(line)
                || Opening.isDay(line)
                || line.isRule()
                || (line.heading() && !Opening.namesSomebody(line.plain()))
                || (line.isProse()
                        && (line.plain().length() > LONGEST || !line.plain().contains(";"))
                        && !line.item());
    }

    /** Whether a line behind an empty one still belongs to the block. */
    private static boolean goesOn(Line line, boolean greeted) {
        return line.item()
                || (!Opening.isTitled(line)
                        && !line.heading()
                        && (greeted
                                || (Opening.namesSomebody(line.plain())
                                        && !line.plain().endsWith("."))));
    }

    private static void name(List<Line> group, List<Piece<String>> names, List<Piece<String>> leftOver) {
        if (isAddress(group)) {
            StringBuilder who = new StringBuilder();
            for (Line line : group) {
                if (figures(line)) {
                    leftOver.add(Piece.sure(line.plain(), line.at()));
                } else {
                    who.append(who.isEmpty() ? "" : ", ").append(line.plain().replaceAll("[,;]$", ""));
                }
            }
            names.add(Piece.sure(
                    who.toString(), group.getFirst().at().to(group.getLast().at())));
            return;
        }
        for (int place = 0; place < group.size(); place++) {
            Line line = group.get(place);
            if (figures(line)) {
                leftOver.add(Piece.sure(line.plain(), line.at()));
                continue;
            }
            StringBuilder said = new StringBuilder(line.plain());
            Line last = line;
            while (place + 1 < group.size()
                    && !group.get(place + 1).item()
                    && (GOES_ON.matcher(said).matches()
                            || MORE.matcher(group.get(place + 1).plain()).matches()
                            || (line.item() && !figures(group.get(place + 1))))) {
                last = group.get(++place);
                said.append(' ').append(last.plain());
            }
            names.addAll(Names.in(said.toString(), line, last));
        }
    }

    /** Somebody's name in the first line, and below it what they are and where. */
    private static boolean isAddress(List<Line> group) {
        Line first = group.getFirst();
        return group.size() > 1
                && group.stream().noneMatch(Line::item)
                && !Opening.namesPlace(first.plain())
                && (Opening.isHonouredName(first.plain()) || !Opening.namesRole(first.plain()))
                && group.stream().skip(1).allMatch(line -> figures(line) || Opening.isOffice(line.plain()));
    }

    /** A street, a box or a code: part of an address. */
    private static boolean figures(Line line) {
        return !line.item()
                && line.plain().chars().anyMatch(Character::isDigit)
                && !Opening.namesSomebody(line.plain());
    }
}
