package org.parley.timeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.KeptPlans;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that happened in one order, whichever feature knows of it, as far as the acting person may see it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Timelines {

    /** As far as one kind is counted: nobody reads further, and a page opens at once however much happened. */
    public static final int COUNTED = 1_000;

    /** What there is most of, and is asked for first: it fills the page, and all else is read no further back. */
    private static final Set<HappeningKind> OFTEN = EnumSet.of(HappeningKind.CONTACTS, HappeningKind.RESPONSES);

    private final List<Happenings> features;
    private final HappeningList list;
    private final KeptPlans plans;

    Timelines(List<Happenings> features, HappeningList list, KeptPlans plans) {
        this.features = features.stream()
                .sorted(Comparator.comparing(feature -> !OFTEN.contains(feature.kind())))
                .toList();
        this.list = list;
        this.plans = plans;
    }

    /**
     * One page of what happened before a place, the latest first. Every feature is asked for a page, and the latest of all are taken;
     * once there are enough for a page, the next is asked for nothing earlier.
     *
     * @param kind what alone is told; null for everything
     */
    public Page before(TimelineOf of, @Nullable HappeningKind kind, TimelinePlace place, int limit) {
        return told(of, kind == null ? EnumSet.allOf(HappeningKind.class) : EnumSet.of(kind), place, limit);
    }

    /** The latest of some kinds, no more than so many. */
    public List<Happening> latest(TimelineOf of, Set<HappeningKind> kinds, int limit) {
        return told(of, kinds, TimelinePlace.END, limit).happenings();
    }

    private Page told(TimelineOf of, Set<HappeningKind> kinds, TimelinePlace place, int limit) {
        plans.keep();
        List<Happening> all = List.of();
        for (Happenings feature : features) {
            if (kinds.contains(feature.kind())) {
                Instant since = all.size() > limit ? all.getLast().at() : TimelinePlace.START;
                all = Stream.concat(all.stream(), list.before(feature, of, place, since, limit + 1).stream())
                        .sorted(TimelinePlace.LATEST_FIRST)
                        .limit(limit + 1L)
                        .toList();
            }
        }
        boolean more = all.size() > limit;
        List<Happening> shown = more ? all.subList(0, limit) : all;
        return new Page(shown, more ? shown.getLast().place() : null);
    }

    /**
     * How much there is of each kind that such a timeline can tell, in their order; 0 where nothing happened. Of each kind no more than
     * {@link #COUNTED} are counted: one more means that there are more.
     */
    public Map<HappeningKind, Integer> counts(TimelineOf of) {
        plans.keep();
        Map<HappeningKind, Integer> counts = new EnumMap<>(HappeningKind.class);
        features.stream()
                .filter(feature -> feature.rows(of.whose()) != null)
                .forEach(feature -> counts.merge(
                        feature.kind(),
                        list.count(feature, of, COUNTED + 1),
                        (one, other) -> Math.min(one + other, COUNTED + 1)));
        return counts;
    }

    /** The kinds of things that timelines of such can tell, in their order. */
    public List<HappeningKind> kinds(Whose whose) {
        return Arrays.stream(HappeningKind.values())
                .filter(kind ->
                        features.stream().anyMatch(feature -> feature.kind() == kind && feature.rows(whose) != null))
                .toList();
    }

    /**
     * What one page shows.
     *
     * @param next where the next page begins; null when this is the last
     */
    public record Page(List<Happening> happenings, @Nullable TimelinePlace next) {}
}
