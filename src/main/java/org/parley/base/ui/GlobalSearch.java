package org.parley.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.SearchHit;
import org.parley.base.SearchSource;
import org.springframework.core.annotation.Order;

/** Finds anything from anywhere: asks every feature for its best hits. */
@org.springframework.stereotype.Component
@Order(10)
class GlobalSearch implements FrameItem {

    /** Fewer letters than this find everything and nothing. */
    static final int LETTERS = 2;

    private static final int HITS_EACH = 6;

    private final List<SearchSource> sources;
    private final Actor actor;

    GlobalSearch(List<SearchSource> sources, Actor actor) {
        this.sources = List.copyOf(sources);
        this.actor = actor;
    }

    @Override
    public Component create() {
        if (!actor.is(Roles.VIEWER)) {
            Span nothing = new Span();
            nothing.setVisible(false);
            return nothing;
        }
        return new SearchBox(this::find);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("/", "keys.search"));
    }

    private List<SearchHit> find(String typed) {
        String wanted = typed.strip();
        return wanted.length() < LETTERS
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.find(wanted, HITS_EACH).stream())
                        .toList();
    }
}
