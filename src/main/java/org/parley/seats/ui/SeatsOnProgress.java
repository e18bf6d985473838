package org.parley.seats.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressSection;
import org.parley.seats.Hemicycles;
import org.springframework.core.annotation.Order;

/** On the page that says how a campaign or a letter stands: the chambers as they sit. */
@org.springframework.stereotype.Component
@Order(30)
class SeatsOnProgress implements ProgressSection {

    private final Hemicycles seats;
    private final Drawing drawing;

    SeatsOnProgress(Hemicycles seats, Drawing drawing) {
        this.seats = seats;
        this.drawing = drawing;
    }

    @Override
    public String word() {
        return "seats";
    }

    @Override
    public String key() {
        return "seats.title";
    }

    @Override
    public Component create(Scope scope, QueryParameters query) {
        return new SeatsCard(seats, drawing, scope, query);
    }
}
