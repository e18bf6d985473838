package org.parley.position.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.parley.position.PositionLine;
import org.springframework.data.domain.PageRequest;

/** All positions of a lawmaker on one campaign, the latest first, where what was wrong is corrected or taken out. */
class HistoryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;

    private final transient PositionTools tools;
    private final transient PositionDialogs dialogs;
    private final UUID lawmaker;
    private final UUID campaign;
    private final Div lines = new Div();

    HistoryDialog(PositionTools tools, PositionDialogs dialogs, UUID lawmaker, UUID campaign, String name) {
        super(t("position.history-of", name));
        this.tools = tools;
        this.dialogs = dialogs;
        this.lawmaker = lawmaker;
        this.campaign = campaign;
        add(lines);
        Button done = new Button(t("position.done"), click -> close());
        getFooter().add(done);
        setWidth("min(42rem, 96vw)");
        show();
    }

    private void show() {
        lines.removeAll();
        show(0);
    }

    private void show(int page) {
        List<PositionLine> found = tools.positions().of(lawmaker, campaign, PageRequest.of(page, PAGE));
        found.forEach(line -> lines.add(row(line)));
        if (found.size() == PAGE) {
            Button more = new Button(t("position.more"));
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            more.addClickListener(click -> {
                lines.remove(more);
                show(page + 1);
            });
            lines.add(more);
        } else if (found.isEmpty() && page == 0) {
            lines.add(new Div(t("position.nothing-known")));
        }
    }

    private Component row(PositionLine line) {
        PositionItem item = new PositionItem(line);
        item.addClassName("line-facts");
        Div row = new Div(item);
        row.addClassName("line");
        if (line.mayCorrect()) {
            row.add(
                    Small.button(VaadinIcon.EDIT, t("position.correct"), () -> dialogs.correct(line, this::show)),
                    Small.button(VaadinIcon.TRASH, t("position.take-out"), () -> dialogs.takeOut(line, this::show)));
        }
        return row;
    }
}
