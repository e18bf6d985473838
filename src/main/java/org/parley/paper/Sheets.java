package org.parley.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.copy.Copy;
import org.parley.letterhead.Letterhead;
import org.parley.paper.docx.PageSize;
import org.parley.paper.docx.Sheet;
import org.parley.paper.docx.Signed;
import org.parley.print.Printed;

/** Lays copies out under one letterhead. */
final class Sheets {

    private final Letterhead letterhead;
    private final List<String> lines;

    Sheets(Letterhead letterhead) {
        this.letterhead = letterhead;
        lines = Stream.concat(letterhead.lines().stream(), Stream.of(letterhead.contact(), letterhead.note()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Sheet of(Printed printed) {
        Copy copy = printed.copy();
        return new Sheet(
                copy.language(),
                copy.country(),
                switch (printed.paper()) {
                    case A4 -> PageSize.A4;
                    case LETTER -> PageSize.LETTER;
                },
                copy.title(),
                letterhead.name(),
                lines,
                copy.recipient() == null ? copy.to() : printed.address(),
                copy.dateAbove(),
                copy.titleAbove(),
                copy.text(),
                copy.under().stream()
                        .map(below -> new Signed(below.line(), below.stand().names(), below.further()))
                        .toList(),
                Objects.requireNonNullElse(printed.checksum(), ""));
    }
}
