package org.parley.webform.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.base.ui.PathLink;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.webform.Turn;

/** A form to fill in: its address, the subject and the text, each to be copied; {@code components/web-form.js} copies and opens. */
@JsModule("context://components/web-form.js")
class TurnCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    TurnCard(Turn turn, Component... actions) {
        H3 name = new H3(turn.name());
        name.getElement().setAttribute("dir", "auto");
        Span place = new Span(turn.place());
        place.addClassName("quiet");
        Div buttons = new Div(open(turn));
        buttons.add(actions);
        buttons.addClassName("row");
        getContent().addClassNames("card", "stack", "web-form");
        getContent().add(new Div(name, place), address(turn), buttons, told("web-form-text", "webform.copied"));
        getContent().add(told("web-form-subject", "webform.copied-subject"), told("by-hand", "webform.by-hand"));
        getContent().add(subject(turn), text(turn));
    }

    private static Component address(Turn turn) {
        if (turn.address() != null) {
            Anchor link = new Anchor(turn.address(), turn.address());
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("dir", "ltr");
            link.addClassName("web-form-address");
            return link;
        }
        Paragraph wrong = new Paragraph(t("webform.no-address", turn.value()));
        if (turn.lawmaker() != null) {
            Anchor person = new PathLink(LawmakerLinks.to(turn.lawmaker()), t("webform.to-person"));
            wrong.add(new Span(" "), person);
        }
        wrong.addClassNames("sentence", "problem");
        return wrong;
    }

    private static Button open(Turn turn) {
        Button open = new Button(t("webform.open"), VaadinIcon.EXTERNAL_LINK.create());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setVisible(turn.address() != null);
        open.getElement().setAttribute("copies", "web-form-text");
        if (turn.address() != null) {
            open.getElement().setAttribute("opens", turn.address());
        }
        return open;
    }

    private static Component subject(Turn turn) {
        TextField field = new TextField(t("webform.subject"));
        field.setValue(turn.subject());
        field.setReadOnly(true);
        field.addClassName("web-form-subject");
        field.getElement().setAttribute("dir", turn.direction()).setAttribute("lang", turn.language());
        Button copy = new Button(t("webform.copy-subject"), VaadinIcon.COPY_O.create());
        copy.getElement().setAttribute("copies", "web-form-subject");
        Div row = new Div(field, copy);
        row.addClassNames("row", "web-form-line");
        return row;
    }

    private static TextArea text(Turn turn) {
        TextArea area = new TextArea(t("webform.text"));
        area.setValue(turn.text());
        area.setReadOnly(true);
        area.setWidthFull();
        area.setMaxHeight("26rem");
        area.addClassName("web-form-text");
        area.getElement().setAttribute("dir", turn.direction()).setAttribute("lang", turn.language());
        return area;
    }

    /** A sentence that shows once the browser did that. */
    private static Paragraph told(String what, String key) {
        Paragraph sentence = new Paragraph(t(key));
        sentence.addClassNames("sentence", what.equals("by-hand") ? "problem" : "hint");
        sentence.getElement().setAttribute("role", "status").setAttribute("after", what);
        return sentence;
    }
}
