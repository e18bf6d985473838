package org.parley.savedview.ui;

import static org.parley.base.ui.Words.t;

import org.parley.savedview.SavedView;

/** What views are called on the screen. */
final class ViewNames {

    private ViewNames() {}

    /** With who shared it, as far as it is shared. */
    static String inMenu(SavedView view) {
        return view.details().shared() ? t("savedview.of", view.name(), whose(view)) : view.name();
    }

    /** Who finds it. */
    static String whose(SavedView view) {
        return view.mine()
                ? t(view.details().shared() ? "savedview.mine-shared" : "savedview.mine")
                : t("savedview.by", view.owner());
    }

    /** The list, and whose list that is. */
    static String list(SavedView view) {
        String list = t(view.at().list().key());
        if (!view.at().isWhole()) {
            return t("savedview.of-every", list);
        }
        return view.isOrphan() ? t("savedview.of-gone", list) : view.of().isEmpty() ? list : list + ": " + view.of();
    }
}
