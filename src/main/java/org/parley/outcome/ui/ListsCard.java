package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.outcome.NameListLine;
import org.parley.outcome.NameLists;

/** The lists that were pasted into an action: what came with each, whose names are nobody's, and a way back. */
class ListsCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int NAMED = 40;

    private final transient NameLists lists;

    ListsCard(ActionTools tools, NameLists lists, UUID action) {
        this.lists = lists;
        List<NameListLine> lines = lists.of(action);
        getContent().setVisible(!lines.isEmpty());
        getContent().addClassName("card");
        Div head = new Div(new H2(t("outcome.lists")));
        head.addClassName("card-head");
        getContent().add(head);
        lines.forEach(line -> getContent().add(line(line, tools)));
    }

    private Div line(NameListLine line, ActionTools tools) {
        Span people = new Span(t("outcome.list-people", t(line.role().key()), line.people()));
        Div facts = new Div(people);
        if (!line.unknown().isEmpty()) {
            Span unknown = new Span(t(
                    "outcome.list-unknown",
                    line.unknown().size(),
                    line.unknown().stream().limit(NAMED).collect(Collectors.joining("; "))
                            + (line.unknown().size() > NAMED ? " …" : "")));
            unknown.getElement().setAttribute("dir", "auto");
            facts.add(unknown);
        }
        Span by = new Span(t(
                "outcome.said-by",
                line.recordedBy(),
                Dates.day(line.recordedAt().atZone(tools.actor().zone()).toLocalDate())));
        by.addClassName("quiet");
        facts.add(by);
        facts.addClassName("line-facts");
        Div whole = new Div(facts);
        if (line.mayTakeBack()) {
            Button back = new Button(t("outcome.list-take-back"), click -> ask(line));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            whole.add(back);
        }
        whole.addClassName("line");
        return whole;
    }

    private void ask(NameListLine line) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(t("outcome.list-take-back"));
        sure.setText(t("outcome.list-take-back-sentence", line.people()));
        sure.setCancelable(true);
        sure.setCancelText(t("entry.cancel"));
        sure.setConfirmText(t("outcome.list-take-back"));
        sure.addConfirmListener(confirmed -> {
            lists.takeBack(line.id());
            Notices.done("outcome.list-taken-back");
            Stored.tell();
        });
        sure.open();
    }
}
