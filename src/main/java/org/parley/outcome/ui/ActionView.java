package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.audit.ui.Histories;
import org.parley.base.Roles;
import org.parley.base.ui.Facts;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.base.ui.UrlQuery;
import org.parley.outcome.ActionDetails;
import org.parley.outcome.ActionLine;
import org.parley.parliament.ui.ParliamentLinks;

/** One action: what it was, who did what in it, and what it has to do with our letters. */
@Route(value = ActionLinks.LIST + "/:action", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class ActionView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ActionTools tools;
    private final transient ActionDialogs dialogs;
    private final transient PasteDialog pasting;
    private final transient Histories histories;
    private final Div parts = new Div();
    private @Nullable UUID open;
    private String title = "";

    ActionView(ActionTools tools, ActionDialogs dialogs, PasteDialog pasting, Histories histories) {
        this.tools = tools;
        this.dialogs = dialogs;
        this.pasting = pasting;
        this.histories = histories;
        addClassNames("page", "stack");
        parts.addClassName("stack");
        Stored.whenTold(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = UrlQuery.id(event.getRouteParameters().get("action").orElse(""));
        ActionLine line = tools.find(open);
        if (line == null) {
            Notices.refused("outcome.gone");
            event.forwardTo(ActionsView.class);
            return;
        }
        removeAll();
        add(new PathLink(ActionLinks.LIST, t("outcome.back")), parts, histories.of(line.id()));
        show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show() {
        ActionLine line = tools.find(open);
        if (line != null) {
            title = line.details().title();
            parts.removeAll();
            parts.add(
                    about(line),
                    new PartsCard(tools, dialogs, pasting, line.id()),
                    new ListsCard(tools, pasting.lists(), line.id()),
                    new BearingsCard(tools, dialogs, line.id()));
        }
    }

    private Div about(ActionLine line) {
        ActionDetails details = line.details();
        H2 name = new H2(details.title());
        name.getElement().setAttribute("dir", "auto");
        Div head = new Div(name);
        head.addClassName("page-head");
        if (dialogs.areAllowed()) {
            head.add(new Button(
                    t("outcome.correct"),
                    VaadinIcon.PENCIL.create(),
                    click -> dialogs.correct(tools.actions().line(line.id()))));
            if (line.mayTakeOut()) {
                Button out = new Button(t("outcome.take-out"), click -> dialogs.takeOut(line));
                out.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                head.add(out);
            }
        }
        Span kind = new Span(t(details.kind().key()));
        kind.addClassNames("mark", "plain");
        Div marks = new Div(kind, ActionMarks.stage(details.stage()));
        marks.addClassNames("row", "action-marks");
        Facts facts = new Facts()
                .of(t("outcome.parliament"), ParliamentLinks.link(details.parliament(), line.parliament()))
                .text(t("outcome.chamber"), line.chamber())
                .text(t("outcome.reference"), details.reference())
                .day(t("outcome.day"), details.day());
        if (!details.link().isEmpty()) {
            facts.of(t("position.link"), web(details.link()));
        }
        facts.text(t("commitment.recorder"), line.recordedBy());
        Div about = new Div(head, marks, facts);
        if (!details.notes().isBlank()) {
            Div notes = new Div(new Markdown(details.notes()));
            notes.addClassName("prose");
            notes.getElement().setAttribute("dir", "auto");
            about.add(notes);
        }
        about.addClassName("card");
        return about;
    }

    private static Anchor web(String link) {
        Anchor web = new Anchor(link, link);
        web.setTarget(AnchorTarget.BLANK);
        web.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("dir", "ltr");
        return web;
    }
}
