package org.parley.parliament;

import java.util.List;
import org.parley.base.SearchHit;
import org.parley.base.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Parliaments in the global search, under any name that people give them. */
@Component
@Order(20)
class ParliamentSearch implements SearchSource {

    private final Parliaments parliaments;

    ParliamentSearch(Parliaments parliaments) {
        this.parliaments = parliaments;
    }

    @Override
    public List<SearchHit> find(String typed, int limit) {
        return parliaments.list(new ParliamentFilter(typed, null), 0, limit).stream()
                .map(line ->
                        new SearchHit("search.parliament", line.name(), line.nativeName(), "parliaments/" + line.id()))
                .toList();
    }
}
