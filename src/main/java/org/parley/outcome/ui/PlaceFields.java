package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.FirstProposal;
import org.parley.outcome.ActionDetails;
import org.parley.parliament.ChamberLine;
import org.parley.parliament.ParliamentFilter;
import org.parley.parliament.ParliamentLine;
import org.parley.parliament.Parliaments;

/** Fields for a parliament and one of its chambers; the chambers to choose from follow the parliament. */
final class PlaceFields {

    private final transient Parliaments parliaments;
    private final ComboBox<ParliamentLine> parliament;
    private final ComboBox<ChamberLine> chamber = new ComboBox<>(t("outcome.chamber"));

    PlaceFields(Parliaments parliaments) {
        this.parliaments = parliaments;
        parliament = parliaments(parliaments, t("outcome.parliament"));
        parliament.addValueChangeListener(chosen -> offer(chosen.getValue()));
        chamber.setItemLabelGenerator(ChamberLine::name);
        chamber.setItems(List.of());
        chamber.setEnabled(false);
    }

    /** A box that finds parliaments. */
    static ComboBox<ParliamentLine> parliaments(Parliaments parliaments, String label) {
        ComboBox<ParliamentLine> box = new ComboBox<>(label);
        box.setItemLabelGenerator(ParliamentLine::name);
        box.setItems(query ->
                parliaments
                        .list(
                                new ParliamentFilter(query.getFilter().orElse(""), null),
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        FirstProposal.taken(box);
        return box;
    }

    ComboBox<ParliamentLine> parliament() {
        return parliament;
    }

    ComboBox<ChamberLine> chamber() {
        return chamber;
    }

    @Nullable
    UUID parliamentId() {
        ParliamentLine line = parliament.getValue();
        return line == null ? null : line.id();
    }

    @Nullable
    UUID chamberId() {
        ChamberLine line = chamber.getValue();
        return line == null ? null : line.id();
    }

    void bind(Binder<ActionDetails> binder) {
        binder.forField(parliament)
                .asRequired(t("outcome.parliament-missing"))
                .withConverter(line -> line == null ? null : line.id(), id -> id == null ? null : parliaments.line(id))
                .bind("parliament");
        binder.forField(chamber)
                .withConverter(line -> line == null ? null : line.id(), this::chamber)
                .bind("chamber");
    }

    /** What a parliament or a chamber is called. */
    String name(UUID place) {
        return parliaments.named(Set.of(place)).getOrDefault(place, "?");
    }

    /** A parliament of one chamber acts in it. */
    private void offer(@Nullable ParliamentLine where) {
        List<ChamberLine> chambers = where == null
                ? List.of()
                : parliaments.chambers(where.id()).stream()
                        .filter(ChamberLine::sits)
                        .toList();
        chamber.setItems(chambers);
        chamber.setEnabled(chambers.size() > 1);
        chamber.setClearButtonVisible(chambers.size() > 1);
        chamber.setHelperText(chambers.size() > 1 ? t("outcome.chamber-help") : "");
        chamber.setValue(chambers.size() == 1 ? chambers.getFirst() : null);
    }

    private @Nullable ChamberLine chamber(@Nullable UUID id) {
        return chamber.getListDataView()
                .getItems()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
