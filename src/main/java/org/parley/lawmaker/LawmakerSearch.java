package org.parley.lawmaker;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.SearchHit;
import org.parley.base.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lawmakers in the global search. */
@Component
@Order(10)
class LawmakerSearch implements SearchSource {

    private final Lawmakers lawmakers;

    LawmakerSearch(Lawmakers lawmakers) {
        this.lawmakers = lawmakers;
    }

    @Override
    public List<SearchHit> find(String typed, int limit) {
        return lawmakers.list(LawmakerFilter.ALL.withSearch(typed), LawmakerSort.NAME, 0, limit).stream()
                .map(line -> new SearchHit(
                        "search.lawmaker",
                        line.name(),
                        Stream.of(line.party(), line.chamber(), line.parliament())
                                .filter(part -> !part.isEmpty())
                                .distinct()
                                .collect(Collectors.joining(" · ")),
                        "lawmakers/" + line.id()))
                .toList();
    }
}
