package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.base.Roles;
import org.parley.base.ui.Chips;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Keys;
import org.parley.base.ui.Message;
import org.parley.base.ui.Stored;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.Campaigns;
import org.parley.export.ui.Exporting;
import org.parley.followup.About;
import org.parley.followup.DueWhen;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUpLine;
import org.parley.followup.FollowUps;
import org.parley.lawmaker.Lawmakers;
import org.parley.letter.Letters;

/** All follow-ups: mine or everybody's, open or done. What narrows the list stands in the address. */
@Route(value = FollowUpLinks.LIST, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class FollowUpsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FollowUps followUps;
    private final transient Subjects subjects;
    private final Select<Boolean> whose = choice("followup.whose", "followup.whose-mine", "followup.whose-all");
    private final Select<Boolean> state = choice("followup.state", "followup.state-done", "followup.state-open");
    private final Chips chips = new Chips();
    private final Grid<FollowUpLine> grid = new Grid<>();
    private FollowUpFilter shown = FollowUpFilter.MINE;

    FollowUpsView(
            FollowUps followUps,
            Subjects subjects,
            FollowUpActions actions,
            FollowUpDialogs dialogs,
            HandOverAll handOverAll,
            FollowUpExport export,
            Exporting exporting) {
        this.followUps = followUps;
        this.subjects = subjects;
        grid.addComponentColumn(line -> new FollowUpItem(line, actions));
        grid.setItemsPageable(page -> followUps.list(shown, page), page -> followUps.count(shown));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        whose.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(shown.withMine(change.getValue()));
            }
        });
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(shown.withDone(change.getValue()).withDue(null));
            }
        });
        Button add = new Button(t("followup.new"), VaadinIcon.PLUS.create(), click -> dialogs.raise(about()));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClassName("end");
        add.setVisible(actions.areAllowed());
        Button handOver =
                new Button(t("followup.hand-over-all"), VaadinIcon.EXCHANGE.create(), click -> handOverAll.open());
        handOver.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        handOver.addClassName("icon-on-phone");
        handOver.setAriaLabel(t("followup.hand-over-all"));
        handOver.setVisible(actions.areAllowed());
        Button take =
                exporting.button(() -> export.of(shown, inWords()), () -> t("followup.count", followUps.count(shown)));
        Div toolbar = new Div(whose, state, take, handOver, Keys.on(Keys.NEW, add));
        toolbar.addClassName("toolbar");
        addClassName("list-page");
        add(toolbar, chips, grid);
        Stored.whenTold(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = known(FollowUpLinks.read(event.getLocation().getQueryParameters()));
        whose.setValue(shown.mine());
        state.setValue(shown.done());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("followup.title");
    }

    /** The filter without what is no longer there. */
    private FollowUpFilter known(FollowUpFilter asked) {
        return new FollowUpFilter(
                asked.mine(),
                asked.done(),
                asked.due(),
                UrlQuery.known(
                        subjects.lawmakers().today(asked.lawmaker()),
                        id -> subjects.lawmakers().named(Set.of(id)).get(id)),
                UrlQuery.known(asked.campaign(), subjects.campaigns()::details),
                UrlQuery.known(asked.letter(), subjects.letters()::details));
    }

    /** What follow-ups can be about. */
    @org.springframework.stereotype.Component
    record Subjects(Lawmakers lawmakers, Campaigns campaigns, Letters letters) {}

    private void refresh() {
        chips.clear();
        DueWhen due = shown.due();
        if (due != null) {
            chips.add(t(due.key()), () -> go(shown.withDue(null)));
        }
        if (shown.lawmaker() != null || shown.campaign() != null || shown.letter() != null) {
            chips.add(subject(), () -> go(shown.withoutSubject()));
        }
        grid.setEmptyStateComponent(new Message(
                VaadinIcon.CHECK,
                t("followup.none-title"),
                t(shown.done() ? "followup.none-done" : "followup.none-open")));
        grid.getDataProvider().refreshAll();
    }

    private List<String> inWords() {
        List<String> words = new ArrayList<>(chips.texts());
        words.addFirst(t(shown.done() ? "followup.state-done" : "followup.state-open"));
        words.addFirst(t(shown.mine() ? "followup.whose-mine" : "followup.whose-all"));
        return words;
    }

    /** The name of what the follow-ups are about, as the first of them says it. */
    private String subject() {
        return followUps.list(shown, org.springframework.data.domain.PageRequest.of(0, 1)).stream()
                .map(line -> shown.lawmaker() != null
                        ? line.lawmaker()
                        : shown.letter() != null ? line.letter() : line.campaign())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(t("followup.one-subject"));
    }

    private void go(FollowUpFilter wanted) {
        UI.getCurrent().navigate(FollowUpLinks.LIST, FollowUpLinks.query(wanted).parameters());
    }

    private About about() {
        return new About(shown.lawmaker(), shown.campaign(), shown.letter(), null, null);
    }

    private static Select<Boolean> choice(String label, String yes, String no) {
        Select<Boolean> choice = new Select<>();
        choice.setAriaLabel(t(label));
        choice.setItems(true, false);
        choice.setItemLabelGenerator(one -> t(one ? yes : no));
        return choice;
    }
}
