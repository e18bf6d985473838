package org.parley.lawmaker.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Beside;
import org.parley.base.ui.Frame;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Room;
import org.parley.base.ui.Stored;
import org.parley.base.ui.UrlQuery;
import org.parley.export.ui.Exporting;
import org.parley.lawmaker.Lawmakers;
import org.parley.parliament.Parliaments;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.ui.TimelineCards;

/** The list of lawmakers, and beside it the page of one. What narrows the list stays in the address of both. */
@ParentLayout(Frame.class)
@RolesAllowed(Roles.VIEWER)
class LawmakersLayout extends MasterDetailLayout implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final LawmakerList list;
    private ListInUrl shown = ListInUrl.ALL;
    private @Nullable HasElement page;
    private boolean narrow;

    LawmakersLayout(
            Lawmakers lawmakers,
            Parliaments parliaments,
            List<DirectoryLink> links,
            List<DirectoryAction> actions,
            LawmakerExport export,
            Exporting exporting,
            ListTools listTools,
            Actor actor) {
        list = new LawmakerList(
                lawmakers,
                parliaments,
                export,
                exporting,
                listTools,
                actor.is(Roles.OFFICER),
                this::narrow,
                this::open);
        Stored.whenTold(this, list::refresh);
        links.forEach(link -> list.offer(link.create()));
        actions.forEach(action -> list.offer(action.create(() -> shown.filter())));
        setMaster(list);
        setMasterSize("20rem", true);
        setDetailSize("40rem");
        setOverlaySize("100%");
        Beside.named(this);
        addDetailEscapePressListener(escape -> close());
        addBackdropClickListener(click -> close());
        setSizeFull();
        Room.watch(this, isNarrow -> {
            narrow = isNarrow;
            fit();
        });
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page = content;
        super.showRouterLayoutContent(content instanceof LawmakersView ? null : content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListInUrl asked = list.known(ListInUrl.read(event.getLocation().getQueryParameters()));
        if (!asked.equals(shown)) {
            shown = asked;
            list.show(asked);
        }
        list.mark(page instanceof LawmakerView view ? Optional.of(view.lawmaker()) : Optional.empty());
        fit();
    }

    @Override
    public String getPageTitle() {
        return page instanceof HasDynamicTitle titled ? titled.getPageTitle() : "";
    }

    /** Something about a lawmaker changed: the list shows it. */
    void refresh() {
        list.refresh();
    }

    /** Back to the list alone, as narrowed as before. */
    void close() {
        UI.getCurrent().navigate(LawmakerLinks.LIST, shown.parameters());
    }

    void open(UUID lawmaker) {
        UI.getCurrent().navigate(LawmakerLinks.to(lawmaker), shown.parameters());
    }

    /** Narrows or orders the list; the address follows, without a step in the browser's history for every letter typed. */
    private void narrow(ListInUrl wanted) {
        shown = wanted;
        list.show(wanted);
        tellAddress();
    }

    /** Writes to the address what is shown: how the list is narrowed, and what the page beside it tells. */
    void tellAddress() {
        String path = switch (page) {
            case LawmakerView view -> LawmakerLinks.to(view.lawmaker());
            case NewLawmakerView form -> LawmakerLinks.NEW;
            case null, default -> LawmakerLinks.LIST;
        };
        HappeningKind told = page instanceof LawmakerView view ? view.told() : null;
        UrlQuery said = shown.query().with(TimelineCards.KIND, told == null ? null : told.word());
        Paths.rewrite(path, said.parameters());
    }

    private void fit() {
        list.fit(narrow, page != null && !(page instanceof LawmakersView));
    }
}
