package org.parley.lawmaker.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.Lawmakers;

/** Picks several lawmakers by typing parts of their names; the value is their ids, in the order picked. */
public class LawmakersPicker extends CustomField<Set<UUID>> {

    private static final long serialVersionUID = 1L;

    private final transient Lawmakers lawmakers;
    private final MultiSelectComboBox<LawmakerLine> box = new MultiSelectComboBox<>();

    public LawmakersPicker(Lawmakers lawmakers, String label) {
        super(Set.of());
        this.lawmakers = lawmakers;
        setLabel(label);
        Picking.prepare(box);
        box.setItems(
                query -> Picking.find(lawmakers, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        add(box);
    }

    @Override
    protected Set<UUID> generateModelValue() {
        return box.getValue().stream().map(LawmakerLine::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    protected void setPresentationValue(Set<UUID> picked) {
        box.setValue(new LinkedHashSet<>(lawmakers.named(picked).values()));
    }
}
