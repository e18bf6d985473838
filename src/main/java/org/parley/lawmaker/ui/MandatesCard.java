package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.ui.Dates;
import org.parley.lawmaker.MandateLine;
import org.parley.parliament.ui.ParliamentLinks;

/** The seats somebody holds and held. */
class MandatesCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    MandatesCard(Directory directory, UUID lawmaker, Runnable afterwards) {
        List<MandateLine> mandates = directory.mandates().of(lawmaker);
        H2 title = new H2(t("mandate.title"));
        Div head = new Div(title);
        head.addClassName("card-head");
        if (directory.mayChange()) {
            Button add = new Button(
                    t("mandate.add"),
                    VaadinIcon.PLUS.create(),
                    click -> MandateDialogs.begin(directory, lawmaker, afterwards));
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            head.add(add);
        }
        getContent().addClassName("card");
        getContent().add(head);
        if (mandates.isEmpty()) {
            Paragraph none = new Paragraph(t("mandate.none"));
            none.addClassName("quiet");
            getContent().add(none);
        }
        mandates.forEach(mandate -> getContent().add(row(directory, lawmaker, mandate, afterwards)));
    }

    private static Component row(Directory directory, UUID lawmaker, MandateLine mandate, Runnable afterwards) {
        RouterLink parliament = ParliamentLinks.link(mandate.parliamentId(), mandate.parliament());
        Div place = new Div(new Span(mandate.chamber() + " · "), parliament);
        Span seat = new Span(Stream.of(
                        mandate.details().party(),
                        mandate.details().politicalGroup(),
                        mandate.details().constituency(),
                        mandate.details().term())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        seat.getElement().setAttribute("dir", "auto");
        Span time = new Span(time(mandate));
        time.addClassName("quiet");
        Div facts = new Div(place, seat, time);
        facts.addClassName("line-facts");
        Div row = new Div(facts);
        row.addClassName("line");
        if (directory.mayChange()) {
            Button correct = new Button(
                    VaadinIcon.EDIT.create(),
                    click -> MandateDialogs.correct(directory, lawmaker, mandate, afterwards));
            correct.setAriaLabel(t("mandate.correct"));
            correct.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            row.add(correct);
            if (mandate.endedOn() == null) {
                Button end = new Button(t("mandate.end"), click -> MandateDialogs.end(directory, mandate, afterwards));
                end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                row.add(end);
            }
        }
        return row;
    }

    private static String time(MandateLine mandate) {
        String from = mandate.details().startedOn() == null
                ? t("mandate.from-unknown")
                : Dates.day(mandate.details().startedOn());
        if (mandate.endedOn() == null) {
            return t("mandate.open", from);
        }
        String until = Dates.day(mandate.endedOn());
        return mandate.endReason() == null
                ? t("mandate.closed", from, until)
                : t("mandate.closed-because", from, until, t(mandate.endReason().key()));
    }
}
