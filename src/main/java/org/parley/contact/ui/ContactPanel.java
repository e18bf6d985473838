package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.contact.ContactShown;
import org.parley.contact.participant.Side;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.letter.ui.LetterLinks;

/** One contact beside the list. */
class ContactPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final DescriptionList facts = new DescriptionList();

    /** One that is still to come offers to be taken into a calendar, and is marked as planned. */
    ContactPanel(
            ContactShown shown,
            Map<UUID, Component> steps,
            @Nullable Component files,
            @Nullable Component toCalendar,
            ZoneId zone,
            Runnable correct,
            Runnable close,
            boolean mayCorrect) {
        Button closing = new Button(VaadinIcon.CLOSE.create(), click -> close.run());
        closing.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        closing.setAriaLabel(t("contact.close"));
        Button correcting = new Button(t("contact.correct"), VaadinIcon.PENCIL.create(), click -> correct.run());
        correcting.setVisible(mayCorrect);
        H2 title = new H2(t(shown.details().kind().key()) + " · "
                + Dates.moment(shown.details().happenedAt(), zone));
        if (shown.details().confidential()) {
            title.add(ContactGrid.lock());
        }
        if (toCalendar != null) {
            title.add(ContactGrid.planned());
            fact("contact.calendar", toCalendar);
        }
        Div head = new Div(title, correcting, closing);
        head.addClassName("panel-head");
        facts.addClassName("facts");
        fact("contact.direction", new Span(t(shown.details().direction().key())));
        fact("contact.with", shown.participants().isEmpty() ? null : participants(shown));
        fact("contact.our-side", colleagues(shown));
        fact("contact.also-theirs", AttendeesShown.of(shown, Side.THEIRS));
        fact("contact.also-ours", AttendeesShown.of(shown, Side.OURS));
        fact("contact.readers", shown.readers().isEmpty() ? null : new Span(String.join(", ", shown.readers())));
        UUID campaign = shown.details().campaignId();
        fact(
                "contact.about-campaign",
                campaign == null ? null : new PathLink(CampaignLinks.to(campaign), shown.campaign()));
        UUID letter = shown.details().letterId();
        fact("contact.about-letter", letter == null ? null : new PathLink(LetterLinks.to(letter), shown.letter()));
        fact(
                "contact.recorded",
                new Span(t("contact.recorded-by", shown.recordedBy(), Dates.moment(shown.recordedAt(), zone))));
        getContent().addClassName("panel");
        getContent().add(head);
        if (shown.hushed()) {
            Paragraph why = new Paragraph(t("contact.is-hushed"));
            why.addClassName("quiet");
            getContent().add(why);
        }
        getContent().add(facts);
        if (!shown.details().notes().isEmpty()) {
            Markdown notes = new Markdown(shown.details().notes());
            notes.addClassName("notes");
            getContent().add(notes);
        }
        getContent().add(new PointsShown(shown.details().points(), steps));
        if (files != null) {
            H3 heading = new H3(t("contact.files"));
            heading.addClassName("files-heading");
            getContent().add(heading, files);
        }
    }

    /** With another part at the end. */
    ContactPanel below(Component part) {
        getContent().add(part);
        return this;
    }

    private void fact(String key, @Nullable Component says) {
        if (says != null) {
            facts.add(new DescriptionList.Term(t(key)), new DescriptionList.Description(says));
        }
    }

    /** All of them; where they are many, in a list that reads on as it is scrolled. */
    private static Component participants(ContactShown shown) {
        if (shown.participants().size() > Participants.AT_ONE_TABLE) {
            VirtualList<ContactShown.Participant> many = new VirtualList<>();
            many.setItems(shown.participants());
            many.setRenderer(new ComponentRenderer<>(ContactPanel::participant));
            many.addClassNames("people", "many-people");
            Span number = new Span(t("contact.with-many", shown.details().people()));
            number.addClassName("quiet");
            return new Div(number, many);
        }
        Div list = new Div();
        list.addClassName("people");
        shown.participants().forEach(one -> list.add(participant(one)));
        return list;
    }

    private static Component colleagues(ContactShown shown) {
        return new Span(shown.colleagues().stream()
                .map(one -> AttendeesShown.withPart(one.name(), one.part()))
                .collect(Collectors.joining(", ")));
    }

    private static Div participant(ContactShown.Participant one) {
        Anchor name = new PathLink(LawmakerLinks.to(one.lawmakerId()), one.lawmaker());
        Span place = new Span(one.place());
        place.addClassName("quiet");
        String staff = one.staff();
        Div participant = staff == null
                ? new Div(name, place)
                : new Div(new Span(staff), new Span(t("contact.for")), name, place);
        if (one.part().isSpecial()) {
            participant.add(AttendeesShown.mark(one.part()));
        }
        return participant;
    }
}
