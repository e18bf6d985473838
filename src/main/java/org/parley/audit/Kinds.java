package org.parley.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.springframework.stereotype.Component;

/** The kinds of records as people tell them apart: what belongs to one kind alone counts as that, and everything else for itself. */
@Component
class Kinds {

    private final List<Recorded> records;
    private final List<Recorded> pages;
    private final Columns columns;
    private final Actor actor;

    Kinds(List<Recorded> records, Columns columns, Actor actor) {
        this.records = records;
        pages = records.stream().filter(one -> !one.path().isEmpty()).toList();
        this.columns = columns;
        this.actor = actor;
    }

    /** Those of which the acting person may see something. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(columns.places());
        pages.forEach(page -> all.removeAll(own(page)));
        if (!actor.is(Roles.ADMINISTRATOR)) {
            records.stream()
                    .filter(Recorded::isForAdministrators)
                    .map(Recorded::place)
                    .forEach(all::remove);
        }
        return all;
    }

    /** The tables of a kind; none where there is no such kind. */
    Set<String> places(String kind) {
        if (!columns.places().contains(kind)) {
            return Set.of();
        }
        Set<String> places = pages.stream()
                .filter(page -> page.place().equals(kind))
                .flatMap(page -> own(page).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        places.add(kind);
        return places;
    }

    /** What is told on the pages of these records and of no others. */
    private Set<String> own(Recorded page) {
        return page.parts().stream()
                .filter(part -> pages.stream().filter(one -> one.tells(part)).count() == 1)
                .collect(Collectors.toSet());
    }
}
