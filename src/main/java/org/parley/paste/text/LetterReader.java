package org.parley.paste.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.letter.LetterKind;

/** Reads a pasted letter: what its parts are, where they stand, and what somebody has to be asked. */
public final class LetterReader {

    private static final int MOST_ASKS = 50;
    private static final int LONG_PARAGRAPH = 1_500;

    private LetterReader() {}

    /** Reads the letter. There is no text that it refuses; what it does not find is null or missing. */
    public static Understood read(PastedText pasted) {
        Lines lines = Lines.of(pasted);
        Halves halves = Halves.of(lines);
        if (halves.second().isEmpty()) {
            return Half.of(lines).understood(pasted, halves, List.of());
        }
        Half first = Half.of(lines.part(0, halves.at()));
        Half second = Half.of(lines.part(halves.at(), lines.size()));
        List<Doubt> doubts = new ArrayList<>();
        doubts.add(Doubt.LANGUAGE_TWO);
        if (!second.head().to().isEmpty()
                && second.head().to().size() != first.head().to().size()) {
            doubts.add(Doubt.TO_DIFFERS);
        }
        return first.and(second).understood(pasted, halves, doubts);
    }

    /** A letter in one language. */
    private record Half(Head head, Foot foot, @Nullable Piece<String> body, List<Piece<String>> asks) {

        static Half of(Lines lines) {
            Head head = HeadReader.read(lines);
            Foot foot = FootReader.read(lines, head.end());
            int start = lines.first(head.end(), foot.start(), line -> !line.blank() && !line.isRule());
            if (start < 0) {
                return new Half(head, foot, null, List.of());
            }
            int end = lines.trimmed(start, foot.start());
            Lines text = lines.part(start, end);
            At at = text.get(0).at().to(text.get(text.size() - 1).at());
            String markdown = Prose.markdown(text);
            boolean one = markdown.length() > LONG_PARAGRAPH && Prose.isOneParagraph(text);
            Piece<String> body = new Piece<>(markdown, at, one ? Doubt.BODY_ONE_PARAGRAPH : null);
            return new Half(head, foot, body, Asks.in(text));
        }

        /** What both halves say once, and the text of both. */
        Half and(Half second) {
            Head one = head;
            Head other = second.head;
            Head both = new Head(
                    one.title() == null ? other.title() : one.title(),
                    one.days().isEmpty() ? other.days() : one.days(),
                    one.to().isEmpty() ? other.to() : one.to(),
                    one.copies().isEmpty() ? other.copies() : one.copies(),
                    one.salutation() == null ? other.salutation() : one.salutation(),
                    Stream.concat(one.leftOver().stream(), other.leftOver().stream())
                            .toList(),
                    one.end());
            Foot end = new Foot(
                    second.foot.signOff() == null ? foot.signOff() : second.foot.signOff(),
                    second.foot.signatories().size() > foot.signatories().size()
                            ? second.foot.signatories()
                            : foot.signatories(),
                    Stream.concat(foot.days().stream(), second.foot.days().stream())
                            .toList(),
                    Stream.concat(foot.leftOver().stream(), second.foot.leftOver().stream())
                            .toList(),
                    foot.start());
            return new Half(
                    both, end, body == null ? second.body : joined(second), asks.isEmpty() ? second.asks : asks);
        }

        private @Nullable Piece<String> joined(Half second) {
            Piece<String> mine = body;
            Piece<String> theirs = second.body;
            if (mine == null || theirs == null) {
                return mine;
            }
            Head other = second.head;
            String title = other.title() == null ? "" : "**" + other.title().value() + "**\n\n";
            String salutation =
                    other.salutation() == null ? "" : other.salutation().value().replace("\n", "\\\n") + "\n\n";
            String closing =
                    foot.signOff() == null ? "" : "\n\n" + foot.signOff().value();
            return new Piece<>(
                    mine.value() + closing + "\n\n---\n\n" + title + salutation + theirs.value(),
                    mine.at().to(theirs.at()),
                    Doubt.LANGUAGE_TWO);
        }

        Understood understood(PastedText pasted, Halves languages, List<Doubt> doubts) {
            Piece<String> title = head.title();
            Piece<Day> day = day();
            List<Doubt> missing = new ArrayList<>(doubts);
            LetterKind kind = kind(title);
            Stream.of(
                            title == null ? Doubt.TITLE_NONE : null,
                            day == null ? Doubt.DATE_NONE : null,
                            languages.language().isEmpty() ? Doubt.LANGUAGE_NONE : null,
                            kind == null ? Doubt.KIND_NONE : null,
                            head.to().isEmpty() ? Doubt.TO_NONE : null,
                            body == null ? Doubt.BODY_NONE : null,
                            asks.isEmpty() ? Doubt.ASKS_NONE : null,
                            asks.size() > MOST_ASKS ? Doubt.ASKS_MANY : null,
                            foot.signatories().isEmpty() ? Doubt.SIGNERS_NONE : null)
                    .filter(Objects::nonNull)
                    .forEach(missing::add);
            return new Understood(
                    pasted,
                    languages.language(),
                    languages.second(),
                    kind,
                    title,
                    day,
                    head.to(),
                    head.copies(),
                    head.salutation(),
                    body,
                    asks,
                    foot.signOff(),
                    foot.signatories(),
                    Stream.concat(head.leftOver().stream(), foot.leftOver().stream())
                            .toList(),
                    missing);
        }

        private @Nullable Piece<Day> day() {
            List<Piece<Day>> days =
                    Stream.concat(head.days().stream(), foot.days().stream()).toList();
            if (days.isEmpty()) {
                return null;
            }
            Piece<Day> first = days.getFirst();
            boolean several = days.stream().anyMatch(day -> !day.value().equals(first.value()));
            return several && first.isSure() ? first.doubted(Doubt.DATE_SEVERAL) : first;
        }

        private static @Nullable LetterKind kind(@Nullable Piece<String> title) {
            if (title == null) {
                return null;
            }
            if (Cues.match(Cues.JOINT.in("\\b(@)\\b"), title.value()).find()) {
                return LetterKind.JOINT_STATEMENT;
            }
            return Cues.match(Cues.OPEN.in("\\b(@)\\b"), title.value()).find() ? LetterKind.OPEN_LETTER : null;
        }
    }
}
