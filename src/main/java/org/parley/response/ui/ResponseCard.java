package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.parley.attachment.Subject;
import org.parley.base.Direction;
import org.parley.base.Ids;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.letter.ui.Languages;
import org.parley.response.ResponseDetails;
import org.parley.response.ResponseLine;
import org.parley.response.Whom;

/** A response with all it says. Its text is shown as it came. */
class ResponseCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final H2 head = new H2();

    ResponseCard(ResponseLine line, ResponseTools tools, Runnable changed) {
        ResponseDetails details = line.details();
        UUID lawmaker = line.lawmaker();
        head.add(
                lawmaker == null
                        ? new Span(line.recipient())
                        : new PathLink(LawmakerLinks.to(lawmaker), line.recipient()));
        head.add(new Badge(t(line.responseClass().key())));
        head.addClassName("response-head");
        Span facts = quiet(t(
                "response.facts",
                line.parliament(),
                Dates.day(line.receivedOn()),
                t(line.via().key()),
                line.recordedBy()));
        getContent().addClassNames("card", "stack", "response");
        Div top = new Div(head);
        top.addClassName("card-head");
        if (tools.mayChange()) {
            top.add(buttons(line, tools, changed));
        }
        getContent().add(top, facts);
        if (!details.signedBy().isNobody()) {
            getContent().add(new Span(t("response.signed", details.signedBy().name())));
        }
        if (!details.forwardedTo().isNobody()) {
            getContent().add(forwarded(details.forwardedTo()));
        }
        if (!details.link().isEmpty()) {
            Anchor link = new Anchor(details.link(), details.link(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.addClassName("response-link");
            getContent().add(link);
        }
        if (!details.text().isEmpty()) {
            text(details);
        }
        Subject subject = new Subject(ResponseLine.SUBJECT, line.id());
        if (!tools.attachments().of(subject).isEmpty()) {
            getContent().add(tools.attaching().list(subject));
        }
    }

    /** Puts a box before the name that ticks it. */
    void offer(ResponseBar bar, ResponseLine line) {
        Checkbox tick = new Checkbox();
        tick.setAriaLabel(t("response.tick", line.recipient()));
        tick.addValueChangeListener(change -> bar.tick(line.id(), change.getValue()));
        head.addComponentAsFirst(tick);
    }

    private void text(ResponseDetails details) {
        Div text = new Div(details.text());
        text.addClassName("response-text");
        if (details.language().isEmpty()) {
            text.getElement().setAttribute("dir", "auto");
            getContent().add(text);
            return;
        }
        text.getElement().setAttribute("lang", details.language());
        text.getElement().setAttribute("dir", Direction.of(details.language()).word());
        getContent().add(quiet(Languages.name(details.language())), text);
    }

    private static Span forwarded(Whom to) {
        UUID lawmaker = to.lawmaker();
        Span line = new Span(t("response.forwarded") + " ");
        line.add(lawmaker == null ? new Span(to.name()) : new PathLink(LawmakerLinks.to(lawmaker), to.name()));
        return line;
    }

    private static Div buttons(ResponseLine line, ResponseTools tools, Runnable changed) {
        Button correct = new Button(
                t("response.correct"),
                VaadinIcon.EDIT.create(),
                click -> tools.correct().open(line, changed));
        Button takeOut = new Button(
                t("response.take-out"), VaadinIcon.CLOSE_SMALL.create(), click -> takeOut(line, tools, changed));
        takeOut.setDisableOnClick(true);
        Div buttons = new Div(correct, takeOut);
        buttons.getChildren()
                .map(Button.class::cast)
                .forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL));
        buttons.addClassName("response-tools");
        return buttons;
    }

    private static void takeOut(ResponseLine line, ResponseTools tools, Runnable changed) {
        TellOfMany.tell(
                "response.done.taken-out",
                tools.many().takeOut(Ids.next(), line.id(), line.seen()),
                tools.many(),
                changed);
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
