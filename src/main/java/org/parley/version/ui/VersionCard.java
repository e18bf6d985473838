package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.parley.base.ui.PathLink;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.RecipientState;
import org.parley.recipient.ui.RecipientLinks;
import org.parley.version.VersionLine;

/** One version in the list: what it is, who gets it, and what can be made of it. */
class VersionCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    VersionCard(VersionLine version, VersionDialogs dialogs, boolean mayChange, Runnable changed) {
        getContent().addClassNames("card", "version");
        Div words = new Div(new PathLink(VersionLinks.to(version), VersionNames.of(version)), title(version));
        words.addClassName("version-words");
        Div called = new Div(words, VersionNames.marks(version));
        called.addClassName("version-called");
        getContent().add(called, numbers(version));
        if (mayChange && version.isCurrent()) {
            getContent().add(actions(version, dialogs, changed));
        }
    }

    private static Span title(VersionLine version) {
        Span title = new Span(version.title());
        title.addClassName("quiet");
        title.getElement().setAttribute("lang", version.language());
        title.getElement().setAttribute("dir", "auto");
        return title;
    }

    private static Div numbers(VersionLine version) {
        RecipientFilter its = RecipientFilter.all(version.letter()).getting(version.id());
        Div numbers = new Div();
        numbers.addClassNames("row", "number");
        if (version.waiting() > 0) {
            numbers.add(new PathLink(
                    RecipientLinks.recipients(its.in(RecipientState.CHOSEN)), t("version.waiting", version.waiting())));
        }
        if (version.sent() > 0) {
            numbers.add(new PathLink(
                    RecipientLinks.recipients(its.showing(RecipientShow.SENT)), t("version.sent", version.sent())));
        }
        if (version.waiting() + version.sent() == 0) {
            Span nobody = new Span(t("version.nobody"));
            nobody.addClassName("quiet");
            numbers.add(nobody);
        }
        return numbers;
    }

    private static Div actions(VersionLine version, VersionDialogs dialogs, Runnable changed) {
        Button make = small(
                VaadinIcon.COPY_O,
                t("version.make-from", VersionNames.of(version)),
                () -> dialogs.make(version, changed));
        Div actions = new Div(make);
        if (version.sealed()) {
            actions.add(small(
                    VaadinIcon.PENCIL,
                    t("version.begin-correction-of", VersionNames.of(version)),
                    () -> dialogs.beginCorrection(version, changed)));
        }
        if (!version.isBase() && !version.sealed()) {
            Button discard = small(
                    VaadinIcon.TRASH,
                    t("version.discard-title", VersionNames.of(version)),
                    () -> dialogs.discard(version, changed));
            discard.setVisible(version.others() == 0);
            actions.add(discard);
        }
        actions.addClassName("row");
        return actions;
    }

    private static Button small(VaadinIcon icon, String label, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return button;
    }
}
