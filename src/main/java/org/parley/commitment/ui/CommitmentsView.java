package org.parley.commitment.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Chips;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Frame;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Stored;
import org.parley.base.ui.UrlQuery;
import org.parley.commitment.CommitmentFilter;
import org.parley.commitment.CommitmentLine;
import org.parley.commitment.CommitmentState;
import org.parley.export.ui.Exporting;
import org.parley.lawmaker.LawmakerLine;
import org.springframework.data.domain.PageRequest;

/** What was promised: on a campaign, by a lawmaker, in a state, or one commitment. */
@Route(value = CommitmentLinks.LIST + "/:commitment?", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class CommitmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;

    private final transient CommitmentTools tools;
    private final transient CommitmentDialogs dialogs;
    private final Select<CommitmentState> state = new Select<>();
    private final Chips chips = new Chips();
    private final Span count = new Span();
    private final Div lines = new Div();
    private transient CommitmentFilter shown = CommitmentFilter.ALL;
    private @Nullable UUID one;

    CommitmentsView(
            CommitmentTools tools,
            CommitmentDialogs dialogs,
            CommitmentExport export,
            Exporting exporting,
            ListTools listTools) {
        this.tools = tools;
        this.dialogs = dialogs;
        state.setAriaLabel(t("commitment.state"));
        state.setItems(CommitmentState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(t("commitment.state-any"));
        state.setItemLabelGenerator(one -> t(one == null ? "commitment.state-any" : one.key()));
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Paths.open(CommitmentLinks.list(shown.in(change.getValue())));
            }
        });
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        lines.addClassName("commitments");
        addClassName("page");
        Div toolbar = new Div(
                state,
                listTools.create(),
                count,
                exporting.button(() -> export.of(shown, chips.texts()), count::getText));
        toolbar.addClassName("toolbar");
        add(toolbar, chips, lines);
        Stored.whenTold(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("commitment").orElse("");
        one = UrlQuery.id(asked);
        shown = known(CommitmentLinks.read(event.getLocation().getQueryParameters()));
        if (!asked.isEmpty() && (one == null || find(one) == null)) {
            Notices.refused("refusal.not-found");
            event.forwardTo(CommitmentLinks.LIST);
            return;
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return t("commitment.title");
    }

    private void show() {
        lines.removeAll();
        chips.clear();
        CommitmentLine line = one == null ? null : find(one);
        state.setVisible(line == null);
        count.setVisible(line == null);
        if (line != null) {
            lines.add(new CommitmentItem(line, dialogs), new PathLink(CommitmentLinks.LIST, t("commitment.show-all")));
            return;
        }
        showChips();
        state.setValue(shown.state());
        count.setText(t("commitment.count", tools.commitments().count(shown)));
        show(0);
    }

    private void show(int page) {
        List<CommitmentLine> found = tools.commitments().list(shown, PageRequest.of(page, PAGE));
        found.forEach(line -> lines.add(new CommitmentItem(line, dialogs)));
        if (found.isEmpty() && page == 0) {
            lines.add(new Message(VaadinIcon.HANDSHAKE, t("commitment.none-title"), t("commitment.none-sentence")));
        } else if (found.size() == PAGE) {
            Button more = new Button(t("position.more"));
            more.addClickListener(click -> {
                lines.remove(more);
                show(page + 1);
            });
            lines.add(more);
        }
    }

    private void showChips() {
        UUID campaign = shown.campaign();
        UUID lawmaker = shown.lawmaker();
        if (campaign != null) {
            chips.add(tools.campaigns().details(campaign).name(), () -> go(shown.on(null)));
        }
        if (lawmaker != null) {
            chips.add(Objects.requireNonNullElse(name(lawmaker), "?"), () -> go(shown.by(null)));
        }
        UUID letter = shown.letter();
        if (letter != null) {
            chips.add(tools.letters().details(letter).title(), () -> go(shown.about(null)));
        }
        if (shown.overdue()) {
            chips.add(t("commitment.overdue"), () -> go(shown.in(null)));
        }
        if (shown.mine()) {
            chips.add(t("commitment.mine"), () -> go(shown.ofMine(false)));
        }
        LocalDate until = shown.until();
        if (until != null) {
            chips.add(t("commitment.due-until", Dates.day(until)), () -> go(shown.due(null)));
        }
    }

    private static void go(CommitmentFilter filter) {
        Paths.open(CommitmentLinks.list(filter));
    }

    /** The filter without what is no longer there. */
    private CommitmentFilter known(CommitmentFilter asked) {
        return asked.on(UrlQuery.known(asked.campaign(), tools.campaigns()::details))
                .by(UrlQuery.known(asked.lawmaker(), this::name))
                .about(UrlQuery.known(asked.letter(), tools.letters()::details));
    }

    private @Nullable String name(UUID lawmaker) {
        LawmakerLine line = tools.lawmakers().named(Set.of(lawmaker)).get(lawmaker);
        return line == null ? null : line.name();
    }

    private @Nullable CommitmentLine find(UUID id) {
        try {
            return tools.commitments().line(id);
        } catch (NotFound gone) {
            return null;
        }
    }
}
