package org.parley.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields for a record of details. Each is told under the name of the record's component that it edits, in the order in which
 * they are shown, so that a conflict can be decided field by field.
 *
 * @param <C> what holds the fields
 * @param <D> the record of details
 */
public abstract class EntryForm<C extends Component, D extends Record> extends Composite<C> {

    private static final long serialVersionUID = 1L;

    protected final BeanValidationBinder<D> binder;
    private final Map<String, HasValue<?, ?>> parts = new LinkedHashMap<>();

    protected EntryForm(Class<D> details) {
        binder = new BeanValidationBinder<>(details);
    }

    /** What was typed, none while a field shows what is wrong with it. */
    public final Optional<D> typed() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException invalid) {
            return Optional.empty();
        }
    }

    /** Names the field for a part of the details. */
    protected final <F extends HasValue<?, ?> & HasLabel> void part(String name, F field) {
        parts.put(name, field);
    }

    /** What the fields are called, by the parts of the details. */
    final Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        parts.forEach((name, field) -> labels.put(name, ((HasLabel) field).getLabel()));
        return labels;
    }

    /** All fields, for the dialog that asks before it throws away what was typed. */
    public final HasValue<?, ?>[] fields() {
        return parts.values().toArray(HasValue<?, ?>[]::new);
    }

    /** A part of the details as the person reads it. */
    protected String text(String part, Object value) {
        return value instanceof LocalDate day ? Dates.day(day) : value.toString();
    }
}
