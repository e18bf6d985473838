package org.parley.parliament.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.parliament.ChamberLine;
import org.parley.parliament.Parliaments;

/** The chambers of a parliament: how many seats there are, how many we know, and who sits on them. */
class ChambersCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Parliaments parliaments;
    private final UUID parliament;
    private final boolean mayCorrect;

    ChambersCard(Parliaments parliaments, UUID parliament, boolean mayCorrect) {
        this.parliaments = parliaments;
        this.parliament = parliament;
        this.mayCorrect = mayCorrect;
        getContent().addClassName("card");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H2(t("parliament.chambers")));
        parliaments.chambers(parliament).forEach(chamber -> getContent().add(row(chamber)));
    }

    private Component row(ChamberLine chamber) {
        H3 name = new H3(chamber.name());
        Span kind = new Span(chamber.sits() ? t(chamber.kind().key()) : t("chamber.sits-no-longer"));
        kind.addClassName("quiet");
        Div head = new Div(name, kind, ParliamentView.mark(chamber.checked()));
        head.addClassName("card-head");
        if (mayCorrect) {
            Button correct =
                    new Button(VaadinIcon.EDIT.create(), click -> ChamberForm.open(parliaments, chamber, this::show));
            correct.setAriaLabel(t("chamber.correct", chamber.name()));
            correct.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            head.add(correct);
        }
        Span source = new Span(chamber.source());
        source.addClassNames("quiet", "source");
        Div row = new Div(head);
        if (!chamber.nativeName().isEmpty()) {
            Span nativeName = new Span(chamber.nativeName());
            nativeName.getElement().setAttribute("dir", "auto");
            nativeName.addClassName("quiet");
            row.add(nativeName);
        }
        row.add(seats(chamber), source);
        row.addClassName("chamber");
        return row;
    }

    private static Component seats(ChamberLine chamber) {
        String filled = chamber.seats() == null
                ? t("chamber.filled", chamber.filled())
                : t("chamber.filled-of", chamber.filled(), chamber.seats());
        Div line = new Div(
                link(filled, chamber, "&in-office=true"), link(t("chamber.known", chamber.known()), chamber, ""));
        line.addClassName("row");
        if (chamber.nonVotingSeats() > 0) {
            Span nonVoting = new Span(t("chamber.non-voting", chamber.nonVotingSeats()));
            nonVoting.addClassName("quiet");
            line.add(nonVoting);
        }
        if (chamber.seats() == null) {
            return line;
        }
        ProgressBar bar = new ProgressBar(0, chamber.seats(), Math.min(chamber.filled(), chamber.seats()));
        bar.getElement().setAttribute("aria-label", filled);
        return new Div(line, bar);
    }

    private static Component link(String text, ChamberLine chamber, String more) {
        Anchor link = new PathLink(
                "lawmakers?parliament=" + chamber.parliamentId() + "&chamber=" + chamber.id() + more, text);
        link.addClassName("number");
        return link;
    }
}
