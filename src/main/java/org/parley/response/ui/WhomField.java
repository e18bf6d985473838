package org.parley.response.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.parley.response.Whom;
import org.parley.response.WhomChoice;

/** Names somebody on their side: one of those whom Parley knows, or whatever is typed. */
class WhomField extends CustomField<Whom> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<WhomChoice> box = new ComboBox<>();

    /** A field with its label that offers those who fit what is typed. */
    WhomField(String label, String help, SerializableFunction<String, List<WhomChoice>> offers) {
        super(Whom.NOBODY);
        setLabel(label);
        setHelperText(help);
        box.setItems(query -> offers.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        box.setItemLabelGenerator(choice -> choice.whom().name());
        box.setRenderer(new ComponentRenderer<>(WhomField::row));
        box.setAllowCustomValue(true);
        box.setClearButtonVisible(true);
        box.setAriaLabel(label);
        box.setWidthFull();
        box.addCustomValueSetListener(typed -> {
            String name = typed.getDetail().strip();
            box.setValue(new WhomChoice(Whom.named(name.substring(0, Math.min(Whom.LONGEST, name.length()))), ""));
            updateValue();
        });
        add(box);
    }

    @Override
    protected Whom generateModelValue() {
        WhomChoice choice = box.getValue();
        return choice == null ? Whom.NOBODY : choice.whom();
    }

    @Override
    protected void setPresentationValue(Whom whom) {
        box.setValue(whom.isNobody() ? null : new WhomChoice(whom, ""));
    }

    private static Span row(WhomChoice choice) {
        Span name = new Span(choice.whom().name());
        name.getElement().setAttribute("dir", "auto");
        Span detail = new Span(choice.detail());
        detail.getElement().setAttribute("dir", "auto");
        detail.addClassName("quiet");
        Span cell = new Span(name, detail);
        cell.addClassName("name-cell");
        return cell;
    }
}
