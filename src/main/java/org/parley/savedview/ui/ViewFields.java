package org.parley.savedview.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializablePredicate;
import org.parley.base.ui.EntryDialog;
import org.parley.savedview.ListAddress;
import org.parley.savedview.SavedView;
import org.parley.savedview.ViewDetails;

/** What a view is called, who finds it, and where. */
class ViewFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(t("savedview.name"));
    private final Checkbox shared = new Checkbox(t("savedview.share"));
    private final Checkbox every = new Checkbox();
    private final Checkbox pinned = new Checkbox(t("savedview.pin"));

    /** Fields for a new view of a list. */
    ViewFields(ListAddress list, SerializablePredicate<String> isTaken) {
        every.setLabel(
                list.list().isOfOne() ? t("savedview.every." + list.list().word()) : "");
        every.setVisible(list.list().isOfOne());
        every.addValueChangeListener(change -> pinned.setEnabled(!change.getValue()));
        build(isTaken);
        getContent().add(every, pinned);
    }

    /** Fields for a view that there is. */
    ViewFields(SavedView view, SerializablePredicate<String> isTaken) {
        name.setValue(view.name());
        shared.setValue(view.details().shared());
        build(typed -> !typed.strip().equalsIgnoreCase(view.name()) && isTaken.test(typed));
    }

    String name() {
        return name.getValue().strip();
    }

    boolean isShared() {
        return shared.getValue();
    }

    boolean isForEvery() {
        return every.getValue();
    }

    boolean isPinned() {
        return pinned.getValue() && !isForEvery();
    }

    boolean areComplete() {
        name.setInvalid(name.getValue().isBlank());
        return !name.isInvalid();
    }

    void watchedBy(EntryDialog dialog) {
        dialog.watch(name, shared, every, pinned);
    }

    private void build(SerializablePredicate<String> isTaken) {
        name.setMaxLength(ViewDetails.NAME);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(t("savedview.refusal.name", ViewDetails.NAME));
        name.setWidthFull();
        name.setAutofocus(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(
                change -> name.setHelperText(isTaken.test(change.getValue()) ? t("savedview.taken") : ""));
        getContent().add(name, shared);
        getContent().addClassNames("stack", "view-fields");
    }
}
