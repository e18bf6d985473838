package org.parley.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;

/** The calm page in front of Parley: the mark, the name, one thing to do. */
class Doorway extends Composite<Main> {

    private static final long serialVersionUID = 1L;

    Doorway(String title, Component... content) {
        Div name = new Div(new Image("images/mark.svg", ""), new Span("Parley"));
        name.addClassName("doorway-name");
        Div card = new Div(new H1(title));
        card.addClassNames("card", "doorway-card");
        card.add(content);
        getContent().add(name, card);
        getContent().addClassName("doorway");
    }
}
