package org.parley.base.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Picks one thing by typing a part of its name; the value is its id. What was said to be wrong with a choice goes with the choice.
 *
 * @param <T> what is offered, with its id and its name
 */
public abstract class IdPicker<T> extends CustomField<@Nullable UUID> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<T> box;

    /** A picker with its label, around the box that offers and names the things. */
    protected IdPicker(String label, ComboBox<T> box) {
        this.box = box;
        setLabel(label);
        if (!label.isEmpty()) {
            box.setAriaLabel(label);
        }
        box.setWidthFull();
        FirstProposal.taken(box);
        addValueChangeListener(change -> setInvalid(false));
        add(box);
    }

    /** The id of what was picked. */
    protected abstract UUID id(T picked);

    /** What has this id, also when it is no longer offered; none when it does not exist. */
    protected abstract @Nullable T named(UUID id);

    /** Without a label of its own, for a row of filters: says inside what it is about, and has a cross that empties it. */
    public final void actAsFilter(String about) {
        box.setPlaceholder(about);
        box.setAriaLabel(about);
        box.setClearButtonVisible(true);
    }

    /** What is picked, for who needs the name as well. */
    public final @Nullable T picked() {
        return box.getValue();
    }

    /** The box that is seen shows it as well. */
    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        box.setInvalid(invalid);
    }

    @Override
    protected @Nullable UUID generateModelValue() {
        T picked = box.getValue();
        return picked == null ? null : id(picked);
    }

    @Override
    protected void setPresentationValue(@Nullable UUID id) {
        box.setValue(id == null ? null : named(id));
    }
}
