package org.parley.savedlist.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.UrlQuery;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.savedlist.SavedList;
import org.parley.savedlist.SavedLists;

/** One saved list and who is in it. */
@Route(value = SavedListLinks.ONE, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class SavedListView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SavedLists lists;
    private final H2 name = new H2();
    private final Span about = new Span();
    private final Button takeOut = new Button();
    private final Div actions;
    private final MemberGrid grid;
    private UUID list = new UUID(0, 0);
    private String title = "";

    SavedListView(SavedLists lists) {
        this.lists = lists;
        grid = new MemberGrid(lists);
        name.getElement().setAttribute("dir", "auto");
        about.addClassNames("quiet", "number");
        about.getElement().setAttribute("role", "status");
        takeOut.addClickListener(click -> takeOut());
        actions = new Div(
                new Button(t("savedlist.rename"), VaadinIcon.PENCIL.create(), click -> rename()),
                new Button(t("savedlist.remove"), VaadinIcon.TRASH.create(), click -> remove()));
        actions.addClassName("row");
        Div head = new Div(name, actions);
        head.addClassName("page-head");
        Div words = new Div(new PathLink(SavedListLinks.LIST, t("savedlist.title")), about, takeOut);
        words.addClassNames("row", "saved-list-about");
        Div top = new Div(head, words);
        top.addClassName("letter-head");
        addClassName("list-page");
        add(top, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UrlQuery.id(event.getRouteParameters().get("list").orElse(""));
        try {
            lists.line(id == null ? list : id);
        } catch (NotFound gone) {
            Notices.refused("savedlist.gone");
            event.forwardTo(SavedListsView.class);
            return;
        }
        list = id == null ? list : id;
        show();
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? t("savedlist.title") : title;
    }

    private void show() {
        SavedList line = lists.line(list);
        title = line.name();
        name.setText(line.name());
        about.setText(t("savedlist.about", line.people(), line.reachable(), line.ownerName()));
        boolean mayChange = lists.mayChange(list);
        actions.setVisible(mayChange);
        offerTakingOut(0);
        grid.show(
                list,
                mayChange,
                new Message(
                        VaadinIcon.USERS,
                        t("savedlist.empty-title"),
                        t("savedlist.empty-sentence"),
                        new PathLink(LawmakerLinks.list(LawmakerFilter.ALL), t("nav.lawmakers"))),
                this::offerTakingOut);
    }

    private void offerTakingOut(int ticked) {
        takeOut.setText(t("savedlist.take-out", ticked));
        takeOut.setVisible(ticked > 0);
    }

    private void takeOut() {
        Set<UUID> out = grid.ticked();
        int gone = lists.takeOut(list, out);
        show();
        Notices.undoable(
                "savedlist.taken-out",
                () -> {
                    lists.add(list, out);
                    show();
                },
                gone);
    }

    private void rename() {
        SavedList seen = lists.line(list);
        TextField called = new TextField(t("savedlist.name"));
        called.setValue(seen.name());
        called.setWidthFull();
        called.setAutofocus(true);
        EntryDialog dialog = new EntryDialog(t("savedlist.rename"), called, () -> {
            lists.rename(list, seen.seen(), called.getValue());
            show();
            return true;
        });
        dialog.watch(called);
        dialog.setWidth("min(28rem, 94vw)");
        dialog.open();
    }

    private void remove() {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(t("savedlist.remove-title", title));
        sure.setText(t("savedlist.remove-sentence"));
        sure.setCancelable(true);
        sure.setCancelText(t("entry.cancel"));
        sure.setConfirmText(t("savedlist.remove"));
        sure.addConfirmListener(confirmed -> {
            lists.remove(list);
            Paths.open(SavedListLinks.LIST);
            Notices.done("savedlist.removed", title);
        });
        sure.open();
    }
}
