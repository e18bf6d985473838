package org.parley.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** One line per column: its name, some of its values, and what it means. */
class MappingTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final List<MappingLine> lines = new ArrayList<>();
    private final Runnable changed;

    MappingTable(ColumnsModel model, Runnable changed) {
        this.changed = changed;
        getContent().addClassName("mapping");
        for (int i = 0; i < model.header().size(); i++) {
            lines.add(new MappingLine(model, i, this::follow));
        }
        lines.forEach(getContent()::add);
    }

    /** A meaning that moved to another column leaves the one it was at. */
    private void follow() {
        lines.forEach(MappingLine::follow);
        changed.run();
    }
}
