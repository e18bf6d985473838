package org.parley.paste.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.roster.ReadSignatory;

/** Reads what stands below the text of a letter: the sign-off and who signs. */
final class FootReader {

    private static final Pattern SIGN_OFF = Cues.SIGN_OFF.in("^(@)\\s*[,.!]?$");
    private static final Pattern SENTENCE = Cues.SIGN_OFF_SENTENCE.in("^(@)\\b.*");
    private static final Pattern HEADING =
            Cues.SIGNATORIES.in("^(?:\\d+ )?(@)(?:\\s*\\([^)]*\\))?(?:\\s*[:：]\\s*(?<rest>.*)|\\s*)$");
    private static final Pattern AFTERWARDS = Cues.AFTERWARDS.in("^(@)\\s*([:：].*)?$");
    private static final int LONGEST_SENTENCE = 400;
    private static final int FEWEST = 3;
    private static final int LONGEST_NAME = 160;

    private final Lines lines;
    private final int from;
    private final List<Piece<Day>> days = new ArrayList<>();
    private final List<Piece<String>> leftOver = new ArrayList<>();

    private FootReader(Lines lines, int from) {
        this.lines = lines;
        this.from = from;
    }

    /** Reads what stands behind a place. */
    static Foot read(Lines lines, int from) {
        return new FootReader(lines, from).read();
    }

    private Foot read() {
        int heading = lines.first(from, lines.size(), FootReader::isHeading);
        int signed = signOff(heading < 0 ? lines.size() : heading);
        Piece<String> signOff = signed < 0
                ? null
                : Piece.sure(lines.get(signed).plain(), lines.get(signed).at());
        if (heading < 0 && signed < 0) {
            int list = listAtTheEnd();
            List<Piece<ReadSignatory>> names =
                    list < 0 ? List.of() : signers(list, lines.size(), Doubt.SIGNERS_WITHOUT_HEADING);
            return new Foot(null, names, days, leftOver, list < 0 ? end(from) : list);
        }
        int start = signed < 0 ? heading : signed;
        List<Line> named = new ArrayList<>();
        if (signed >= 0) {
            gather(signed + 1, heading < 0 ? lines.size() : heading, named);
        }
        if (heading >= 0) {
            String rest = rest(lines.get(heading));
            if (!rest.isEmpty()) {
                named.add(lines.get(heading).from(rest));
            }
            gather(heading + 1, lines.size(), named);
        }
        return new Foot(signOff, signers(named), days, leftOver, start);
    }

    private static boolean isHeading(Line line) {
        if (line.item() || line.plain().isEmpty()) {
            return false;
        }
        return Cues.match(HEADING, line.plain()).matches();
    }

    private static String rest(Line line) {
        Matcher heading = Cues.match(HEADING, line.plain());
        return heading.matches() && heading.group("rest") != null
                ? line.plain().substring(heading.start("rest")).strip()
                : "";
    }

    /** The last line that closes the letter, with no sentence of the text behind it. */
    private int signOff(int stop) {
        for (int place = stop - 1; place >= from; place--) {
            Line line = lines.get(place);
            boolean closes = Cues.match(SIGN_OFF, line.plain()).matches()
                    || (line.plain().length() <= LONGEST_SENTENCE
                            && Cues.match(SENTENCE, line.plain()).matches());
            if (closes && !line.item()) {
                return place;
            }
            if (line.isProse() && !line.item() && lines.first(from, place, FootReader::isAfterwards) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isAfterwards(Line line) {
        return Cues.match(AFTERWARDS, line.plain()).matches() && line.plain().length() < 200;
    }

    /** Lines that name who signs, without headings of groups; what comes after the names is left over. */
    private void gather(int start, int stop, List<Line> named) {
        for (int place = start; place < stop; place++) {
            Line line = lines.get(place);
            if (isAfterwards(line)
                    || (line.isProse() && !line.item() && line.plain().endsWith("."))) {
                rest(place, lines.size());
                return;
            }
            if (!line.item() && Opening.isDay(line)) {
                Days.Found found = Days.in(line.plain()).getFirst();
                Doubt doubt = found.day().other() == null ? null : Doubt.DATE_TWO_WAYS;
                days.add(new Piece<>(found.day(), line.at(line.plain().substring(found.start(), found.end())), doubt));
            } else if (isGroup(line)) {
                leftOver.add(Piece.sure(line.plain(), line.at()));
            } else if (!line.isRule()) {
                named.add(line);
            }
        }
    }

    private static boolean isGroup(Line line) {
        return !line.item()
                && !line.plain().isEmpty()
                && (line.plain().endsWith(":") || line.raw().strip().startsWith("#"));
    }

    private void rest(int start, int stop) {
        lines.all().subList(start, stop).stream()
                .filter(line -> !line.blank() && !line.isRule())
                .forEach(line -> leftOver.add(Piece.sure(line.plain(), line.at())));
    }

    private List<Piece<ReadSignatory>> signers(int start, int stop, Doubt doubt) {
        List<Line> named = new ArrayList<>();
        gather(start, stop, named);
        return signers(named).stream()
                .map(one -> one.isSure() ? one.doubted(doubt) : one)
                .toList();
    }

    /** Those whom the lines name; what names nobody is left over. */
    private List<Piece<ReadSignatory>> signers(List<Line> named) {
        SignerList.Read read = new SignerList(named).read();
        leftOver.addAll(read.leftOver());
        return read.signers();
    }

    /** Short items at the very end that no sentence leads to are names. */
    private int listAtTheEnd() {
        int end = lines.trimmed(from, lines.size());
        int start = end;
        int names = 0;
        while (start > from
                && (lines.get(start - 1).item() || lines.get(start - 1).blank())) {
            start--;
            Line line = lines.get(start);
            if (line.item()) {
                if (line.plain().length() > LONGEST_NAME || line.plain().endsWith(".") || Asks.cued(line.plain())) {
                    return -1;
                }
                names++;
            }
        }
        boolean led = start > from && lines.get(start - 1).plain().matches("(?s).*[:,]");
        return names >= FEWEST && !led && areNames(start, end) ? start : -1;
    }

    private boolean areNames(int start, int end) {
        return lines.all().subList(start, end).stream()
                .filter(Line::item)
                .allMatch(line -> Character.isUpperCase(line.plain().codePointAt(0))
                        && !line.plain().endsWith(";"));
    }

    private int end(int start) {
        int afterwards = lines.first(
                start, lines.size(), line -> isAfterwards(line) && line.plain().endsWith(":"));
        if (afterwards > start + 1) {
            rest(afterwards, lines.size());
            return afterwards;
        }
        return lines.size();
    }
}
