package org.parley.savedview;

import java.util.List;
import org.parley.base.SearchHit;
import org.parley.base.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Views in the global search, by their names. */
@Component
@Order(90)
class ViewSearch implements SearchSource {

    private final SavedViews views;

    ViewSearch(SavedViews views) {
        this.views = views;
    }

    @Override
    public List<SearchHit> find(String typed, int limit) {
        return views.list(typed, PageRequest.of(0, limit)).stream()
                .map(view -> new SearchHit(
                        "search.view",
                        view.name(),
                        view.mine() ? view.of() : (view.of() + " · " + view.owner()).replaceFirst("^ · ", ""),
                        "views/" + view.id()))
                .toList();
    }
}
