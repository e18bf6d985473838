package org.parley.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A contact that may be the same as one that somebody is about to log: of the same kind, with one of the same people, on the same day.
 *
 * @param lawmakers names of those whom both name; the first of them where there are many
 * @param glance the beginning of the notes; of the first point where there are no notes
 */
public record Twin(
        UUID id,
        ContactKind kind,
        Instant happenedAt,
        List<String> lawmakers,
        String recordedBy,
        Instant recordedAt,
        String glance) {}
