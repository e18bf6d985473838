package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.base.ui.PathLink;
import org.parley.recipient.AddresseeLine;
import org.parley.recipient.Addressees;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientState;
import org.parley.recipient.ui.RecipientLinks;
import org.parley.version.Fit;
import org.parley.version.Fits;
import org.parley.version.VersionLine;
import org.parley.version.Why;

/** Which version every addressee gets and why; who keeps the letter chooses another. */
class FitsCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final UUID letter;
    private final transient Fits fits;
    private final transient Addressees addressees;
    private final boolean mayChange;
    private final transient Runnable changed;

    FitsCard(UUID letter, Fits fits, Addressees addressees, boolean mayChange, Runnable changed) {
        this.letter = letter;
        this.fits = fits;
        this.addressees = addressees;
        this.mayChange = mayChange;
        this.changed = changed;
        getContent().addClassName("fits");
    }

    void show(List<VersionLine> versions) {
        getContent().removeAll();
        getContent().add(new H3(t("version.fits")));
        List<AddresseeLine> lines = addressees.of(letter);
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(t("version.fits-none"));
            none.addClassName("quiet");
            getContent().add(none, new PathLink(RecipientLinks.addressees(letter), t("recipient.to-addressees")));
            return;
        }
        Map<UUID, Fit> fitting = fits.of(letter);
        List<VersionLine> current =
                versions.stream().filter(VersionLine::isCurrent).toList();
        for (AddresseeLine line : lines) {
            Fit fit = fitting.get(line.id());
            if (fit != null) {
                getContent().add(row(line, fit, current));
            }
        }
    }

    private Div row(AddresseeLine line, Fit fit, List<VersionLine> current) {
        Span name = new Span(line.name());
        name.getElement().setAttribute("dir", "auto");
        Span why = new Span(t(fit.why().key()));
        why.addClassName("quiet");
        Div called = new Div(name, why);
        called.addClassName("version-words");
        Div row = new Div(called);
        row.addClassName("fit");
        if (fit.waiting() > 0) {
            RecipientFilter waiting =
                    RecipientFilter.all(letter).under(line.id()).in(RecipientState.CHOSEN);
            row.add(new PathLink(RecipientLinks.recipients(waiting), t("version.waiting", fit.waiting())));
        }
        row.add(choice(line, fit, current));
        return row;
    }

    private Select<UUID> choice(AddresseeLine line, Fit fit, List<VersionLine> current) {
        Map<UUID, String> names = current.stream().collect(Collectors.toMap(VersionLine::id, VersionNames::of));
        String gets = names.getOrDefault(fit.version(), "?");
        String fitting = fit.why() == Why.CHOSEN ? t("version.fitting") : t("version.fitting-is", gets);
        Select<UUID> choice = new Select<>();
        choice.setAriaLabel(t("version.fit-of", line.name()));
        choice.setItems(current.stream().map(VersionLine::id).toList());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(fitting);
        choice.setItemLabelGenerator(id -> id == null ? fitting : names.getOrDefault(id, "?"));
        choice.setValue(fit.why() == Why.CHOSEN ? fit.version() : null);
        choice.setReadOnly(!mayChange);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                fits.choose(line.id(), change.getValue());
                changed.run();
            }
        });
        return choice;
    }
}
