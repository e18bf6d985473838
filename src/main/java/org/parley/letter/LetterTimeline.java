package org.parley.letter;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that happened with a letter in one order, whichever feature knows of it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class LetterTimeline {

    private final List<LetterHappenings> features;

    LetterTimeline(List<LetterHappenings> features) {
        this.features = List.copyOf(features);
    }

    /**
     * One page of what happened before a place, the latest first. Every feature is asked for a page, and the latest of all are taken.
     *
     * @param kind what alone is told; null for everything
     */
    public Page before(UUID letter, @Nullable HappeningKind kind, TimelinePlace place, int limit) {
        List<LetterHappening> all = features.stream()
                .filter(feature -> kind == null || feature.kind() == kind)
                .flatMap(feature -> feature.before(letter, place, limit + 1).stream())
                .sorted(TimelinePlace.LATEST_FIRST)
                .limit(limit + 1L)
                .toList();
        boolean more = all.size() > limit;
        List<LetterHappening> shown = more ? all.subList(0, limit) : all;
        return new Page(shown, more ? shown.getLast().place() : null);
    }

    /**
     * What one page shows.
     *
     * @param next where the next page begins; null when this is the last
     */
    public record Page(
            List<LetterHappening> happenings, @Nullable TimelinePlace next) {}
}
