package org.parley.callsheet.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.callsheet.CallLine;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.parliament.ChannelLine;
import org.parley.timeline.Happening;

/** Somebody to call now: who they are, why they, under which number, and what happened with them last. */
class CallCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    CallCard(CallLine line, Whereabouts whereabouts, Component... actions) {
        H3 name = new H3(new PathLink(LawmakerLinks.to(line.lawmaker()), line.name()));
        name.getElement().setAttribute("dir", "auto");
        Span place = new Span(line.place());
        place.addClassName("quiet");
        Div buttons = new Div(actions);
        buttons.addClassName("row");
        getContent().addClassNames("card", "stack", "call-card");
        getContent().add(new Div(name, place), new CallReasons(line));
        getContent().add(telephones(whereabouts.telephones(line.lawmaker())), buttons);
        getContent().add(last(whereabouts, line.lawmaker()));
    }

    private static Component telephones(List<Whereabouts.Telephone> telephones) {
        if (telephones.isEmpty()) {
            Paragraph none = new Paragraph(t("callsheet.no-number"));
            none.addClassNames("sentence", "hint");
            return none;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("call-numbers");
        telephones.forEach(telephone -> list.add(item(telephone)));
        return list;
    }

    private static ListItem item(Whereabouts.Telephone telephone) {
        ChannelLine channel = telephone.channel();
        String value = channel.details().value();
        Component number =
                channel.link().<Component>map(link -> new Anchor(link, value)).orElse(new Span(value));
        number.addClassName("number");
        Span whose = new Span(telephone.who().isEmpty() ? channel.details().label() : telephone.who());
        whose.addClassName("quiet");
        whose.getElement().setAttribute("dir", "auto");
        return new ListItem(number, whose);
    }

    private static Component last(Whereabouts whereabouts, UUID lawmaker) {
        List<Happening> happenings = whereabouts.last(lawmaker);
        Div last = new Div(new H4(t("callsheet.last")));
        last.addClassName("call-last");
        if (happenings.isEmpty()) {
            Paragraph none = new Paragraph(t("callsheet.last-none"));
            none.addClassName("quiet");
            last.add(none);
        }
        happenings.forEach(happening -> {
            Span day = new Span(Dates.day(whereabouts.day(happening)) + " · " + t(happening.what(), happening.named()));
            day.addClassName("quiet");
            String text = happening.title().isBlank() ? t(happening.what(), happening.named()) : happening.title();
            Component title = happening.path().isEmpty() ? new Span(text) : new PathLink(happening.path(), text);
            title.getElement().setAttribute("dir", "auto");
            Div one = new Div(title, day);
            one.addClassName("item");
            last.add(one);
        });
        return last;
    }
}
