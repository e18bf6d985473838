package org.parley.position;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All that positions rest on, whichever feature knows of it. */
@Component
class Evidences {

    private final List<EvidenceSource> sources;

    Evidences(List<EvidenceSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** What there is with a lawmaker, the latest first. */
    List<Evidence> with(UUID lawmaker, int limit) {
        return sources.stream()
                .flatMap(source -> source.with(lawmaker, limit).stream())
                .sorted(Comparator.comparing(Evidence::day).reversed())
                .limit(limit)
                .toList();
    }

    boolean isSeen(EvidenceId id) {
        return seen(List.of(id)).containsKey(id);
    }

    /**
     * The positions as the acting person may see them: with what they rest on, and where that is hidden without anything that
     * was quoted from it.
     */
    List<PositionLine> shown(List<PositionLine> lines) {
        Map<EvidenceId, Evidence> seen = seen(lines.stream()
                .map(line -> line.details().evidence())
                .filter(Objects::nonNull)
                .toList());
        return lines.stream().map(line -> shown(line, seen)).toList();
    }

    private static PositionLine shown(PositionLine line, Map<EvidenceId, Evidence> seen) {
        EvidenceId id = line.details().evidence();
        if (id == null) {
            return line;
        }
        Evidence evidence = seen.get(id);
        return evidence == null ? line.withoutEvidence() : line.with(evidence);
    }

    private Map<EvidenceId, Evidence> seen(Collection<EvidenceId> ids) {
        Map<EvidenceId, Evidence> seen = new HashMap<>();
        for (EvidenceSource source : sources) {
            List<UUID> records = ids.stream()
                    .filter(id -> id.kind() == source.kind())
                    .map(EvidenceId::id)
                    .toList();
            if (!records.isEmpty()) {
                source.seen(records).forEach(evidence -> seen.put(evidence.id(), evidence));
            }
        }
        return seen;
    }
}
