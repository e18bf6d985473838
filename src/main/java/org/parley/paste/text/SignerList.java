package org.parley.paste.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.roster.ReadList;
import org.parley.roster.ReadSignatory;
import org.parley.roster.SignatoryLines;

/** Reads who signs from the lines that name them, and where each stands. A name with an office below it is a person. */
final class SignerList {

    private static final Pattern OFFICE = Pattern.compile(
            "(?iu).*\\b(director|president|chair\\w*|secretary|coordinator|founder|head of|spokes\\w+|officer|manager|representative"
                    + "|directeur|directrice|présidente?|secrétaire|coordinat\\w+|porte-parole|fondat\\w+|vorsitzende[r]?"
                    + "|geschäftsführer\\w*|leiter\\w*|directora?|presidenta?|secretari[oa]|coordinadora?)\\b.*");

    private final List<Line> lines;
    private final List<Line> listed = new ArrayList<>();
    private final StringBuilder list = new StringBuilder();
    private final List<Piece<ReadSignatory>> people = new ArrayList<>();

    SignerList(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * What was understood.
     *
     * @param leftOver what stands there and is no signatory
     */
    record Read(List<Piece<ReadSignatory>> signers, List<Piece<String>> leftOver) {}

    Read read() {
        List<Line> block = new ArrayList<>();
        for (Line line : lines) {
            if (line.blank() || line.item()) {
                take(block);
                block.clear();
            }
            if (!line.blank()) {
                block.add(line);
            }
        }
        take(block);
        ReadList read = SignatoryLines.read(list.toString());
        return new Read(
                Stream.concat(people.stream(), read.signatories().stream().map(this::piece))
                        .sorted(Comparator.comparing(one -> one.at().start()))
                        .toList(),
                read.passedOver().stream()
                        .map(one -> Piece.sure(one.written(), at(one.written())))
                        .toList());
    }

    /** Lines without an empty one between them. */
    private void take(List<Line> block) {
        if (block.isEmpty()) {
            return;
        }
        Line first = block.getFirst();
        if (!first.item()
                && block.size() > 1
                && OFFICE.matcher(block.get(1).plain()).matches()) {
            String below = block.stream().skip(1).map(Line::plain).collect(Collectors.joining(", "));
            people.add(Piece.sure(
                    ReadSignatory.person(first.plain().replaceAll("[,;]$", ""), below),
                    first.at().to(block.getLast().at())));
            return;
        }
        listed.addAll(block);
        boolean item = first.item();
        list.append(
                block.stream().map(Line::plain).collect(Collectors.joining(item ? " " : "\n", item ? "- " : "", "\n")));
    }

    private Piece<ReadSignatory> piece(ReadSignatory read) {
        return new Piece<>(read, at(read.written().getFirst()), doubt(read));
    }

    private static @Nullable Doubt doubt(ReadSignatory read) {
        if (!read.doubts().isEmpty()) {
            return read.apart().size() > 1 ? Doubt.SIGNER_COMMA : Doubt.SIGNER_ASKED;
        }
        return read.written().size() > 1 ? Doubt.SIGNER_TWICE : null;
    }

    /** Where something stands: in one line, or from the one in which it begins to the one in which it ends. */
    private At at(String written) {
        for (Line line : listed) {
            if (line.plain().contains(written)) {
                return line.at(written);
            }
        }
        for (int first = 0; first < listed.size(); first++) {
            StringBuilder joined = new StringBuilder(listed.get(first).plain());
            for (int last = first + 1; last < listed.size() && joined.length() < written.length(); last++) {
                joined.append(' ').append(listed.get(last).plain());
                if (joined.indexOf(written) >= 0) {
                    return listed.get(first).at().to(listed.get(last).at());
                }
            }
        }
        return listed.getFirst().at().to(listed.getLast().at());
    }
}
