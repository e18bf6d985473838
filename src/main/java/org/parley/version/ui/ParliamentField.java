package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.IdPicker;
import org.parley.parliament.ParliamentFilter;
import org.parley.parliament.Parliaments;

/** Picks the parliament for which a version is, or none for all of them. */
class ParliamentField extends IdPicker<Map.Entry<UUID, String>> {

    private static final long serialVersionUID = 1L;

    private final transient Parliaments parliaments;

    ParliamentField(Parliaments parliaments) {
        super(t("version.parliament"), box(parliaments));
        this.parliaments = parliaments;
    }

    String name(UUID parliament) {
        return parliaments.named(Set.of(parliament)).getOrDefault(parliament, "?");
    }

    @Override
    protected UUID id(Map.Entry<UUID, String> picked) {
        return picked.getKey();
    }

    @Override
    protected Map.@Nullable Entry<UUID, String> named(UUID id) {
        return Map.entry(id, name(id));
    }

    private static ComboBox<Map.Entry<UUID, String>> box(Parliaments parliaments) {
        ComboBox<Map.Entry<UUID, String>> box = new ComboBox<>();
        box.setItemLabelGenerator(Map.Entry::getValue);
        box.setPlaceholder(t("version.every-parliament"));
        box.setClearButtonVisible(true);
        box.setItems(query ->
                parliaments
                        .list(
                                new ParliamentFilter(query.getFilter().orElse(""), null),
                                query.getOffset(),
                                query.getLimit())
                        .stream()
                        .map(line -> Map.entry(line.id(), line.name())));
        return box;
    }
}
