package org.parley.lawmaker.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.Lawmakers;

/** Picks one lawmaker by typing a part of the name; the value is the id. */
public class LawmakerPicker extends CustomField<@Nullable UUID> {

    private static final long serialVersionUID = 1L;

    private final transient Lawmakers lawmakers;
    private final ComboBox<LawmakerLine> box = new ComboBox<>();

    public LawmakerPicker(Lawmakers lawmakers, String label) {
        this.lawmakers = lawmakers;
        setLabel(label);
        Picking.prepare(box);
        box.setItems(
                query -> Picking.find(lawmakers, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        add(box);
    }

    /** The line that is picked, for who needs the name as well. */
    public @Nullable LawmakerLine line() {
        return box.getValue();
    }

    @Override
    protected @Nullable UUID generateModelValue() {
        LawmakerLine line = box.getValue();
        return line == null ? null : line.id();
    }

    @Override
    protected void setPresentationValue(@Nullable UUID lawmaker) {
        if (lawmaker == null) {
            box.clear();
        } else {
            Map<UUID, LawmakerLine> named = lawmakers.named(java.util.Set.of(lawmaker));
            box.setValue(named.get(lawmaker));
        }
    }
}
