package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.base.Ids;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.outcome.NameLists;
import org.parley.outcome.PartRole;
import org.parley.roster.ReadPerson;

/** What was understood of a pasted list, to be confirmed before anything is written. */
class ListCheck extends Dialog {

    private static final long serialVersionUID = 1L;

    private final UUID action;
    private final PartRole role;
    private final transient NameLists lists;
    private final transient Runnable stored;
    private final transient List<ListRow> rows;
    private final UUID id = Ids.next();
    private final Span summary = new Span();
    private final ListGrid grid;
    private final Button save = new Button();

    ListCheck(UUID action, PartRole role, List<ReadPerson> read, NameLists lists, ActionTools tools, Runnable stored) {
        this.action = action;
        this.role = role;
        this.lists = lists;
        this.stored = stored;
        rows = lists.understand(action, role, read).stream()
                .map(ListRow::new)
                .sorted(Comparator.comparing(ListRow::urgency))
                .toList();
        grid = new ListGrid(tools, this::show);
        grid.setItems(rows);
        summary.getElement().setAttribute("role", "status");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        Div content = new Div(summary, grid);
        content.addClassNames("stack", "many-check");
        setHeaderTitle(t("outcome.list-title", t(role.key())));
        add(content);
        getFooter().add(new Button(t("outcome.list-back"), click -> close()), save);
        setCloseOnOutsideClick(false);
        setWidth("min(60rem, 97vw)");
        addClassName("entry-dialog");
        show();
    }

    private void show() {
        summary.setText(t(
                "outcome.list-summary",
                rows.size(),
                people().size(),
                unknown().size(),
                rows.stream().filter(ListRow::isLeftOut).count()));
        save.setText(t("outcome.list-save", people().size()));
        save.setEnabled(!people().isEmpty() || !unknown().isEmpty());
        grid.getListDataView().refreshAll();
    }

    private void save() {
        try {
            int added = lists.record(id, action, role, people(), unknown());
            close();
            stored.run();
            Notices.undoable(
                    "outcome.list-recorded",
                    () -> {
                        lists.takeBack(id);
                        Stored.tell();
                    },
                    added);
            Stored.tell();
        } finally {
            save.setEnabled(true);
        }
    }

    private Set<UUID> people() {
        return rows.stream().map(ListRow::person).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private List<String> unknown() {
        return rows.stream()
                .filter(ListRow::isOpen)
                .map(row -> row.understood().read().written())
                .toList();
    }
}
