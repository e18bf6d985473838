package org.parley.timeline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.ui.UrlQuery;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.Timelines;
import org.springframework.stereotype.Component;

/** Makes the timelines of pages. */
@Component
public class TimelineCards {

    /** The word of addresses for the kind that is told. */
    public static final String KIND = "kind";

    private final Timelines timelines;
    private final Actor actor;

    TimelineCards(Timelines timelines, Actor actor) {
        this.timelines = timelines;
        this.actor = actor;
    }

    /** The timeline of a page whose address says nothing but which kind is told. */
    public TimelineCard of(TimelineOf of, String path, QueryParameters query) {
        TimelineCard card = of(of, kind -> {
            UrlQuery said = new UrlQuery().with(KIND, kind == null ? null : kind.word());
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, said.parameters()));
        });
        card.show(kind(query));
        return card;
    }

    /** A timeline that is still empty, for a page that writes its address itself. */
    public TimelineCard of(TimelineOf of, SerializableConsumer<@Nullable HappeningKind> chosen) {
        return new TimelineCard(timelines, of, actor.zone(), chosen);
    }

    /** The kind that an address says; null for everything. */
    public static @Nullable HappeningKind kind(QueryParameters query) {
        return HappeningKind.of(UrlQuery.text(query, KIND)).orElse(null);
    }
}
