package org.parley.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.copy.Copy;
import org.parley.copy.MergeField;
import org.parley.letter.SealedVersion;
import org.parley.letter.Seals;
import org.parley.letterhead.Letterhead;
import org.parley.paper.docx.Sheet;

/** Lays copies out under one letterhead, with the seals of their versions. A seal that no longer holds is left out. */
final class Sheets {

    private final Letterhead letterhead;
    private final List<String> lines;
    private final Seals seals;
    private final Map<UUID, String> checksums = new HashMap<>();

    Sheets(Letterhead letterhead, Seals seals) {
        this.letterhead = letterhead;
        this.seals = seals;
        lines = Stream.concat(letterhead.lines().stream(), Stream.of(letterhead.contact(), letterhead.note()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Sheet of(Copy copy) {
        return new Sheet(
                copy.language(),
                copy.country(),
                copy.title(),
                letterhead.name(),
                lines,
                copy.fields().contains(MergeField.DATE) ? "" : copy.date(),
                copy.to(),
                copy.text(),
                copy.under().names(),
                copy.further(),
                checksums.computeIfAbsent(copy.version(), this::checksum));
    }

    private String checksum(UUID version) {
        return seals.of(version)
                .filter(SealedVersion::holds)
                .map(SealedVersion::checksum)
                .orElse("");
    }
}
