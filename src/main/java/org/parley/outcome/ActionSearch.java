package org.parley.outcome;

import java.util.List;
import org.parley.base.SearchHit;
import org.parley.base.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The actions of parliaments in the global search. */
@Component
@Order(60)
class ActionSearch implements SearchSource {

    private final ActionList actions;

    ActionSearch(ActionList actions) {
        this.actions = actions;
    }

    @Override
    public List<SearchHit> find(String typed, int limit) {
        return actions.page(ActionFilter.ALL.withSearch(typed), PageRequest.of(0, limit)).stream()
                .map(line -> new SearchHit("search.action", line.called(), line.place(), "actions/" + line.id()))
                .toList();
    }
}
