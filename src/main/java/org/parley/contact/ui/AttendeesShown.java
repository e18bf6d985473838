package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.PathLink;
import org.parley.contact.ContactShown;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.AttendeeShown;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.Side;
import org.parley.partner.ui.PartnerLinks;

/** Who else was there: partners as links to their pages, and what each did. */
final class AttendeesShown {

    private AttendeesShown() {}

    /** Those of a side; null when there is nobody. */
    static @Nullable Component of(ContactShown shown, Side side) {
        Div list = new Div();
        list.addClassName("people");
        shown.attendees().stream().filter(one -> one.attendee().side() == side).forEach(one -> list.add(item(one)));
        return list.getComponentCount() == 0 ? null : list;
    }

    /** A part as a mark behind a name. */
    static Span mark(Part part) {
        Span mark = new Span(t(part.key()));
        mark.addClassName("state");
        return mark;
    }

    /** A name with what somebody did where that has to be said. */
    static String withPart(String name, Part part) {
        return part.isSpecial() ? t("contact.with-part", name, t(part.key())) : name;
    }

    /** All of them as one text, a line each. */
    static String text(List<AttendeeShown> attendees) {
        return attendees.stream()
                .map(one -> withPart(one.text(), one.attendee().part()))
                .collect(Collectors.joining("\n"));
    }

    private static Div item(AttendeeShown shown) {
        Attendee attendee = shown.attendee();
        Div item = new Div();
        UUID partner = attendee.partnerId();
        if (!attendee.name().isEmpty()) {
            item.add(new Span(attendee.name()));
        }
        if (partner != null) {
            item.add(new PathLink(PartnerLinks.to(partner), shown.partner()));
        }
        Stream.of(attendee.office()).filter(office -> !office.isEmpty()).forEach(office -> {
            Span quiet = new Span(office);
            quiet.addClassName("quiet");
            item.add(quiet);
        });
        if (attendee.part().isSpecial()) {
            item.add(mark(attendee.part()));
        }
        item.getElement().setAttribute("dir", "auto");
        return item;
    }
}
