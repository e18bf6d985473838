package org.parley.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.audit.ChangePage.Place;
import org.parley.audit.ChangePage.Subject;
import org.parley.audit.HistoryEntry.Change;
import org.parley.base.Roles;
import org.parley.base.SearchHit;
import org.parley.base.SearchSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed across all of Parley, the latest first: for those who answer for it, and of each record only what they may see. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.MANAGER)
public class RecentChanges {

    /** As many records of each kind as a search by name finds; the changes of others are not listed. */
    public static final int FOUND = 50;

    private static final int AT_ONCE = 100;
    private static final int ROWS_AT_ONCE = 500;
    private static final Pattern RECORD = Pattern.compile("/([0-9a-f-]{36})$");

    private final ChangeRows finding;
    private final HistoryRows rows;
    private final Subjects subjects;
    private final Kinds kinds;
    private final List<SearchSource> searches;

    RecentChanges(ChangeRows finding, HistoryRows rows, Subjects subjects, Kinds kinds, List<SearchSource> searches) {
        this.finding = finding;
        this.rows = rows;
        this.subjects = subjects;
        this.kinds = kinds;
        this.searches = List.copyOf(searches);
    }

    /** What became of one record in an entry, for a list that says each of them. */
    public record Told(
            HistoryEntry entry, Change change, @Nullable Subject subject) {}

    /** A page before a place, or the latest where there is none. */
    public ChangePage page(ChangeFilter filter, @Nullable Place before, int limit) {
        return page(filter, found(filter), before, limit);
    }

    /** More of the records of an entry, after a change that was told already. */
    public List<Told> more(ChangeFilter filter, HistoryEntry entry, long after, int limit) {
        return more(found(filter).records(), entry, after, limit);
    }

    /** Hands over what became of each record, the latest first, and holds no more than a page of it. */
    public void each(ChangeFilter filter, Consumer<Told> reader) {
        Found found = found(filter);
        Place place = null;
        do {
            ChangePage page = page(filter, found, place, AT_ONCE);
            page.entries().forEach(entry -> each(found.records(), entry, page.subjects(), reader));
            place = page.next();
        } while (place != null);
    }

    /** The kinds of records by which changes can be narrowed. */
    public Set<String> kinds() {
        return kinds.all();
    }

    /** Who changed something so far, by name. */
    public List<Changer.Person> people() {
        return finding.people();
    }

    /** The records that are called what was typed; all where nothing was. */
    private Found found(ChangeFilter filter) {
        if (!filter.searches()) {
            return Found.ALL;
        }
        Set<UUID> found = new LinkedHashSet<>();
        boolean more = false;
        for (SearchSource source : searches) {
            List<SearchHit> hits = source.find(filter.search(), FOUND + 1);
            more |= hits.size() > FOUND;
            hits.stream()
                    .limit(FOUND)
                    .map(hit -> RECORD.matcher(hit.path()))
                    .filter(Matcher::find)
                    .forEach(record -> found.add(UUID.fromString(record.group(1))));
        }
        return new Found(found, more);
    }

    private ChangePage page(ChangeFilter filter, Found called, @Nullable Place before, int limit) {
        Set<UUID> found = called.records();
        List<Place> places = finding.find(filter, kinds.places(filter.kind()), found, before, limit + 1);
        boolean more = places.size() > limit;
        List<Place> shown = more ? places.subList(0, limit) : places;
        List<HistoryEntry> entries = finding.counted(
                rows.read(found, shown.stream().map(Place::entry).toList(), ChangeRows.LOOKED), found);
        List<UUID> told = entries.stream()
                .flatMap(entry -> entry.changes().stream())
                .map(Change::subject)
                .toList();
        return new ChangePage(entries, subjects.of(told), more ? shown.getLast() : null, called.more());
    }

    private List<Told> more(@Nullable Set<UUID> found, HistoryEntry entry, long after, int limit) {
        List<Change> changes = rows.more(found, entry.id(), after, limit);
        Map<UUID, Subject> called =
                subjects.of(changes.stream().map(Change::subject).toList());
        return changes.stream()
                .map(change -> new Told(entry, change, called.get(change.subject())))
                .toList();
    }

    private void each(@Nullable Set<UUID> found, HistoryEntry entry, Map<UUID, Subject> called, Consumer<Told> reader) {
        entry.changes().forEach(change -> reader.accept(new Told(entry, change, called.get(change.subject()))));
        long after = entry.changes().getLast().id();
        List<Told> more = entry.rows() > entry.changes().size() ? more(found, entry, after, ROWS_AT_ONCE) : List.of();
        while (!more.isEmpty()) {
            more.forEach(reader);
            more = more(found, entry, more.getLast().change().id(), ROWS_AT_ONCE);
        }
    }

    /**
     * What a search by name found.
     *
     * @param records null for all there are, because nothing was searched for
     * @param more whether it finds more of a kind than that
     */
    private record Found(@Nullable Set<UUID> records, boolean more) {

        static final Found ALL = new Found(null, false);
    }
}
