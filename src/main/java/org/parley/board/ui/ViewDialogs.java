package org.parley.board.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Paths;
import org.parley.board.BoardFilter;
import org.parley.board.SavedView;
import org.parley.board.SavedViews;
import org.parley.board.ViewDetails;
import org.springframework.stereotype.Component;

/** The dialogs in which a view gets its name, is shared, and is deleted. */
@Component
class ViewDialogs {

    private final SavedViews views;

    ViewDialogs(SavedViews views) {
        this.views = views;
    }

    /** Saves what the board shows. */
    void save(BoardFilter filter) {
        UUID letter = filter.letter();
        Fields fields = new Fields(null);
        EntryDialog dialog = new EntryDialog(t("board.view-save"), fields.form, () -> {
            if (!fields.areComplete()) {
                return false;
            }
            boolean every = fields.every.getValue();
            BoardFilter saved = every ? BoardLinks.forEveryBoard(filter) : filter;
            UUID id = views.save(new ViewDetails(
                    fields.name.getValue(),
                    BoardLinks.narrowing(saved),
                    every ? null : letter,
                    fields.shared.getValue()));
            Notices.done("board.view-saved", fields.name.getValue());
            Paths.open(BoardLinks.view(letter, id));
            return true;
        });
        fields.open(dialog);
    }

    /** Renames a view, shares it or takes it back to oneself. */
    void correct(UUID letter, UUID id) {
        SavedView view = views.view(id);
        ViewDetails before = view.details();
        Fields fields = new Fields(before);
        EntryDialog dialog = new EntryDialog(t("board.view-correct"), fields.form, () -> {
            if (!fields.areComplete()) {
                return false;
            }
            views.correct(
                    id,
                    view.seen(),
                    new ViewDetails(
                            fields.name.getValue(), before.narrowing(), before.letter(), fields.shared.getValue()));
            Notices.done("board.view-saved", fields.name.getValue());
            Paths.open(BoardLinks.view(letter, id));
            return true;
        });
        fields.open(dialog);
    }

    /** Deletes a view, once the person is sure. */
    void delete(UUID letter, SavedView view) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(t("board.view-delete-title", view.details().name()));
        sure.setText(t(view.details().shared() ? "board.view-delete-shared" : "board.view-delete-own"));
        sure.setCancelable(true);
        sure.setCancelText(t("entry.cancel"));
        sure.setConfirmText(t("board.view-delete"));
        sure.addConfirmListener(confirmed -> {
            views.delete(view.id());
            Notices.done("board.view-deleted", view.details().name());
            Paths.open(BoardLinks.to(BoardFilter.all(letter)));
        });
        sure.open();
    }

    private static final class Fields {

        final TextField name = new TextField(t("board.view-name"));
        final Checkbox shared = new Checkbox(t("board.view-share"));
        final Checkbox every = new Checkbox(t("board.view-every"));
        final Div form = new Div(name, shared);

        Fields(@Nullable ViewDetails before) {
            name.setMaxLength(ViewDetails.NAME);
            name.setRequiredIndicatorVisible(true);
            name.setErrorMessage(t("board.refusal.view-name", ViewDetails.NAME));
            name.setWidthFull();
            name.setAutofocus(true);
            if (before == null) {
                form.add(every);
            } else {
                name.setValue(before.name());
                shared.setValue(before.shared());
            }
            form.addClassName("stack");
        }

        boolean areComplete() {
            name.setInvalid(name.getValue().isBlank());
            return !name.isInvalid();
        }

        void open(EntryDialog dialog) {
            dialog.watch(name, shared, every);
            dialog.open();
        }
    }
}
