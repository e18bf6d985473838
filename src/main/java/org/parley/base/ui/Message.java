package org.parley.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A quiet message in the place of content: an empty list that says what to do first, or a page that is not there. */
public class Message extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** A picture, a title, a sentence, and what one can do about it. */
    public Message(VaadinIcon icon, String title, String sentence, Component... actions) {
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        Div buttons = new Div(actions);
        buttons.addClassName("message-actions");
        getContent().add(picture, new H2(title), new Paragraph(sentence), buttons);
        getContent().addClassName("message");
    }
}
