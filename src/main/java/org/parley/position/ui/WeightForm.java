package org.parley.position.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.parley.base.ui.EntryForm;
import org.parley.position.Level;
import org.parley.position.WeightDetails;

/** The fields for how much a lawmaker counts in a campaign. */
class WeightForm extends EntryForm<Div, WeightDetails> {

    private static final long serialVersionUID = 1L;

    private final Select<Level> influence = select("position.influence");
    private final Select<Level> priority = select("position.priority");

    WeightForm(WeightDetails details) {
        super(WeightDetails.class);
        influence.setHelperText(t("position.influence-help"));
        priority.setHelperText(t("position.priority-help"));
        binder.bind(influence, "influence");
        binder.bind(priority, "priority");
        part("influence", influence);
        part("priority", priority);
        binder.readRecord(details);
        getContent().addClassName("fields");
        getContent().add(influence, priority);
    }

    private static Select<Level> select(String key) {
        Select<Level> select = new Select<>();
        select.setLabel(t(key));
        select.setItems(Level.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("position.level.unsaid"));
        select.setItemLabelGenerator(level -> t(level == null ? "position.level.unsaid" : level.key()));
        return select;
    }

    @Override
    protected String text(String part, Object value) {
        return value instanceof Level level ? t(level.key()) : super.text(part, value);
    }
}
