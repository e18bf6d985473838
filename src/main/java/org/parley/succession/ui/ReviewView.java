package org.parley.succession.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.base.ui.UrlQuery;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.lawmaker.ui.LawmakerPicker;
import org.parley.succession.Choice;
import org.parley.succession.Decided;
import org.parley.succession.EndFilter;
import org.parley.succession.EndLine;
import org.parley.succession.Matter;
import org.parley.succession.Successor;

/** What is open with one lawmaker whose mandate ended, and what becomes of it. */
@Route(value = EndLinks.LIST + "/:mandate", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient EndTools tools;
    private final LawmakerPicker successor;
    private transient @Nullable EndLine end;

    ReviewView(EndTools tools) {
        this.tools = tools;
        successor = new LawmakerPicker(tools.lawmakers(), t("succession.successor"));
        addClassNames("page", "review");
        Stored.whenTold(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID mandate = UrlQuery.id(event.getRouteParameters().get("mandate").orElse(""));
        end = mandate == null ? null : find(mandate);
        if (end == null) {
            Notices.refused("refusal.not-found");
            event.forwardTo(EndLinks.LIST);
            return;
        }
        Optional<Successor> next = tools.ends().proposed(end.mandate());
        successor.setValue(next.map(Successor::lawmaker).orElse(null));
        successor.setHelperText(next.map(one -> t("succession.successor-since", Dates.day(one.since())))
                .orElseGet(() -> t("succession.successor-help")));
        show(end);
    }

    @Override
    public String getPageTitle() {
        return t("succession.title");
    }

    private void refresh() {
        EndLine now = end == null ? null : find(end.mandate());
        if (now != null) {
            end = now;
            show(now);
        }
    }

    private void show(EndLine line) {
        List<Matter> matters = tools.ends().matters(line.mandate());
        H1 name = new H1(new PathLink(LawmakerLinks.to(line.lawmaker()), line.name()));
        name.getElement().setAttribute("dir", "auto");
        Span seat = new Span(line.seat() + " · " + EndTexts.end(line));
        seat.addClassName("quiet");
        removeAll();
        add(new PathLink(EndLinks.list(EndFilter.REVIEW), "← " + t("succession.title")), name, seat);
        add(matters.isEmpty() ? done() : card(line, matters));
        add(new DecisionsCard(
                tools.ends().decisions(line.mandate()), tools.actor().zone()));
    }

    private Component card(EndLine line, List<Matter> matters) {
        MattersField field = new MattersField(matters, tools.mayDecide() && line.over());
        Div card = new Div(new H2(t("succession.to-review", matters.size())));
        card.addClassName("card");
        if (!line.over()) {
            card.add(new Paragraph(t("succession.lasts")), field);
        } else if (tools.mayDecide()) {
            card.add(new Paragraph(t("succession.what")), field, successor, actions(line, field));
        } else {
            card.add(field);
        }
        return card;
    }

    private Component actions(EndLine line, MattersField field) {
        Button carry = button(line, field, Choice.CARRY);
        carry.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(carry, button(line, field, Choice.KEEP), button(line, field, Choice.CLOSE));
        actions.addClassName("row");
        return actions;
    }

    private Button button(EndLine line, MattersField field, Choice choice) {
        Button button = new Button(t(choice.key()));
        button.setTooltipText(t(choice.key() + "-help"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                decide(line, field.ticked(), choice);
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void decide(EndLine line, List<Matter> ticked, Choice choice) {
        UUID to = choice == Choice.CARRY ? successor.getValue() : null;
        Decided decided = tools.reviews().decide(line.mandate(), ticked, choice, to);
        Notices.undoable(
                "succession.was-decided",
                () -> {
                    tools.takeBack(decided);
                    Stored.tell();
                },
                ticked.size());
        Stored.tell();
    }

    private static Component done() {
        return new Message(
                VaadinIcon.CHECK_CIRCLE,
                t("succession.all-decided-title"),
                t("succession.all-decided"),
                new PathLink(EndLinks.list(EndFilter.REVIEW), t("succession.to-list")));
    }

    private @Nullable EndLine find(UUID mandate) {
        try {
            return tools.ends().one(mandate);
        } catch (NotFound gone) {
            return null;
        }
    }
}
