package org.parley.savedview.ui;

import static org.parley.base.ui.Words.t;

import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Paths;
import org.parley.savedview.ListAddress;
import org.parley.savedview.Pins;
import org.parley.savedview.SavedView;
import org.parley.savedview.SavedViews;
import org.parley.savedview.ViewDetails;
import org.springframework.stereotype.Component;

/** What is done with views: they get a name, are shared, narrowed otherwise, pinned and deleted. */
@Component
class ViewDialogs {

    private final SavedViews views;
    private final Pins pins;

    private final Actor actor;

    ViewDialogs(SavedViews views, Pins pins, Actor actor) {
        this.views = views;
        this.pins = pins;
        this.actor = actor;
    }

    /** Whether the acting person saves and changes views. */
    boolean areAllowed() {
        return actor.is(Roles.OFFICER);
    }

    /** Saves what a list shows as a new view. */
    void save(ListAddress list) {
        ViewFields fields = new ViewFields(list, typed -> views.isTaken(typed, list));
        EntryDialog dialog = new EntryDialog(t("savedview.save"), fields, () -> {
            if (!fields.areComplete()) {
                return false;
            }
            ListAddress saved = fields.isForEvery() ? list.ofEvery() : list;
            UUID id = views.save(new ViewDetails(fields.name(), saved, fields.isShared()));
            if (fields.isPinned()) {
                pins.pinView(id);
            }
            Notices.done("savedview.saved", fields.name());
            ViewsChanged.tell();
            Paths.open(ViewLinks.to(saved.at(list.of()), id));
            return true;
        });
        fields.watchedBy(dialog);
        dialog.open();
    }

    /** Renames a view, shares it or takes it back to oneself. */
    void correct(UUID id) {
        SavedView view = views.view(id);
        ViewFields fields = new ViewFields(view, typed -> views.isTaken(typed, view.at()));
        EntryDialog dialog = new EntryDialog(t("savedview.correct"), fields, () -> {
            if (!fields.areComplete()) {
                return false;
            }
            views.correct(id, view.seen(), view.details().called(fields.name(), fields.isShared()));
            Notices.done("savedview.saved", fields.name());
            ViewsChanged.tell();
            return true;
        });
        fields.watchedBy(dialog);
        dialog.open();
    }

    /** Lets a view show what the list shows now. */
    void narrow(SavedView view, ListAddress list) {
        views.correct(view.id(), view.seen(), view.details().narrowedAs(list));
        Notices.undoable(
                "savedview.narrowed",
                () -> {
                    SavedView now = views.view(view.id());
                    views.correct(now.id(), now.seen(), now.details().narrowedAs(view.at()));
                    ViewsChanged.tell();
                },
                view.name());
        ViewsChanged.tell();
    }

    /** Deletes a view; one click brings it back. */
    void delete(SavedView view) {
        views.delete(view.id());
        Notices.undoable(
                "savedview.deleted",
                () -> {
                    views.restore(view.id());
                    ViewsChanged.tell();
                },
                view.name());
        ViewsChanged.tell();
    }

    /** Puts a view into the drawer, or takes it out. */
    void pin(SavedView view) {
        if (view.pinned()) {
            pins.unpin(view.id());
            Notices.done("savedview.unpinned", view.name());
        } else {
            pins.pinView(view.id());
            Notices.done("savedview.pinned", view.name());
        }
        ViewsChanged.tell();
    }
}
