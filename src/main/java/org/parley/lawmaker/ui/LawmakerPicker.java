package org.parley.lawmaker.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.IdPicker;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.Lawmakers;

/** Picks one lawmaker by typing a part of the name; the value is the id. */
public class LawmakerPicker extends IdPicker<LawmakerLine> {

    private static final long serialVersionUID = 1L;

    private final transient Lawmakers lawmakers;

    public LawmakerPicker(Lawmakers lawmakers, String label) {
        super(label, box(lawmakers));
        this.lawmakers = lawmakers;
    }

    @Override
    protected UUID id(LawmakerLine picked) {
        return picked.id();
    }

    @Override
    protected @Nullable LawmakerLine named(UUID lawmaker) {
        return lawmakers.named(Set.of(lawmaker)).get(lawmaker);
    }

    private static ComboBox<LawmakerLine> box(Lawmakers lawmakers) {
        ComboBox<LawmakerLine> box = new ComboBox<>();
        Picking.prepare(box);
        box.setItems(
                query -> Picking.find(lawmakers, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        return box;
    }
}
