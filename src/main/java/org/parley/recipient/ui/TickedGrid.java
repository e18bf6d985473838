package org.parley.recipient.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.ui.NameCell;

/**
 * Recipients one a row, of which several can be ticked.
 *
 * @param <T> what a row shows
 */
public abstract class TickedGrid<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;

    /** A name that links where it leads anywhere, and what is quiet below it. */
    private final ValueProvider<T, UUID> id;

    protected TickedGrid(boolean ticking, ValueProvider<T, UUID> id) {
        this.id = id;
        setSelectionMode(ticking ? SelectionMode.MULTI : SelectionMode.NONE);
        if (getSelectionModel() instanceof GridMultiSelectionModel<T> ticks) {
            ticks.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        }
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addClassName("recipient-grid");
        if (ticking) {
            addItemClickListener(click -> tick(click.getItem()));
        }
    }

    /** Those who are ticked. */
    public final Set<UUID> ticked() {
        return getSelectedItems().stream().map(id).collect(Collectors.toSet());
    }

    /** The column of names, which leads to the page of whoever has one. */
    protected final Column<T> names(
            String header,
            ValueProvider<T, String> path,
            ValueProvider<T, String> name,
            ValueProvider<T, String> detail) {
        return addColumn(NameCell.linked(path, name, detail))
                .setHeader(header)
                .setSortProperty("name")
                .setFlexGrow(3)
                .setWidth("11rem");
    }

    /** What is said below a name: those of the words that say something and are not the name itself. */
    protected static String below(String name, String... words) {
        return Stream.of(words)
                .filter(word -> !word.isEmpty() && !word.equals(name))
                .collect(Collectors.joining(" · "));
    }

    /** A click beside the links ticks a row, or takes its tick away, so that its actions appear. */
    private void tick(T line) {
        if (getSelectedItems().contains(line)) {
            deselect(line);
        } else {
            select(line);
        }
    }
}
