package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.parley.intake.column.Meaning;

/** One line per column: its name, some of its values, and what it means. */
class MappingTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ColumnsModel model;
    private final Runnable changed;
    private final List<ComboBox<Meaning>> fields = new ArrayList<>();
    private boolean following;

    MappingTable(ColumnsModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        getContent().addClassName("mapping");
        for (int i = 0; i < model.header().size(); i++) {
            getContent().add(line(i));
        }
    }

    private Div line(int index) {
        String column = model.header().get(index);
        Span name = new Span(column);
        name.addClassName("mapping-name");
        Span samples = new Span(String.join(" · ", model.samples(index)));
        samples.addClassName("quiet");
        samples.getElement().setAttribute("dir", "auto");
        Div says = new Div(name, samples);
        says.addClassName("name-cell");
        ComboBox<Meaning> field = new ComboBox<>();
        field.setItems(Meaning.values());
        field.setItemLabelGenerator(meaning -> t(meaning.key()));
        field.setAriaLabel(t("intake.meaning-of", column));
        field.setValue(model.column(index).meaning());
        field.addValueChangeListener(chosen -> {
            if (!following) {
                model.means(index, chosen.getValue() == null ? Meaning.IGNORE : chosen.getValue());
                follow();
            }
        });
        fields.add(field);
        Span detail = new Span(model.column(index).detail());
        detail.addClassName("quiet");
        Div line = new Div(says, field, detail);
        line.addClassName("mapping-line");
        line.setClassName("ignored", model.column(index).meaning() == Meaning.IGNORE);
        return line;
    }

    /** A meaning that moved to another column leaves the one it was at. */
    private void follow() {
        following = true;
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setValue(model.column(i).meaning());
        }
        following = false;
        changed.run();
    }
}
