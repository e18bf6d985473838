package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import org.parley.base.ui.ListTools;
import org.parley.duplicate.Evidence;
import org.parley.duplicate.PairFilter;
import org.parley.parliament.ParliamentFilter;
import org.parley.parliament.ParliamentLine;
import org.parley.parliament.Parliaments;

/** What narrows the list of pairs; each field acts at once. */
class PairFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Parliaments parliaments;
    private final Select<Boolean> show = new Select<>();
    private final Select<Evidence> evidence = new Select<>();
    private final ComboBox<ParliamentLine> parliament = new ComboBox<>();
    private final Span count = new Span();
    private PairFilter shown = PairFilter.ALL;

    PairFilters(Parliaments parliaments, ListTools listTools, SerializableConsumer<PairFilter> narrowed) {
        this.parliaments = parliaments;
        show.setItems(false, true);
        show.setItemLabelGenerator(apart -> t(apart ? "duplicate.show-apart" : "duplicate.show-proposed"));
        show.setAriaLabel(t("duplicate.show"));
        evidence.setItems(Evidence.values());
        evidence.setEmptySelectionAllowed(true);
        evidence.setItemLabelGenerator(kind -> kind == null ? t("duplicate.any-evidence") : t(kind.key()));
        evidence.setPlaceholder(t("duplicate.any-evidence"));
        evidence.setAriaLabel(t("duplicate.evidence"));
        parliament.setItemLabelGenerator(ParliamentLine::name);
        parliament.setPlaceholder(t("duplicate.any-parliament"));
        parliament.setAriaLabel(t("duplicate.parliament"));
        parliament.setClearButtonVisible(true);
        parliament.setItems(query ->
                parliaments
                        .list(
                                new ParliamentFilter(query.getFilter().orElse(""), null),
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        show.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                narrowed.accept(shown.withApart(chosen.getValue()).withEvidence(null));
            }
        });
        evidence.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                narrowed.accept(shown.withEvidence(chosen.getValue()));
            }
        });
        parliament.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                narrowed.accept(shown.withParliament(
                        chosen.getValue() == null ? null : chosen.getValue().id()));
            }
        });
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("toolbar");
        getContent().add(show, evidence, parliament, listTools.create(), count);
    }

    void show(PairFilter filter, int pairs) {
        UUID place = filter.parliament();
        shown = filter;
        show.setValue(filter.apart());
        evidence.setVisible(!filter.apart());
        evidence.setValue(filter.evidence());
        parliament.setValue(place == null ? null : parliaments.line(place));
        count.setText(t("duplicate.count", pairs));
    }
}
