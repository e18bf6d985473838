package org.parley.seats.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A chamber as it sits, drawn in the browser. */
@Tag("parley-seats")
@JsModule("context://components/seats.js")
class SeatsPicture extends Component {

    private static final long serialVersionUID = 1L;

    /** Shows what is to be drawn, as {@link Drawing} writes it; what is already shown stays untouched. */
    void show(String drawing) {
        getElement().setProperty("picture", drawing);
    }
}
