package org.parley.base.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The field above a list in which words are typed that narrow it, while one types. */
public final class SearchField {

    private static final int PAUSE = 180;
    private static final int LONGEST = 200;

    private SearchField() {}

    /** A field that says inside what can be searched for. */
    public static TextField about(String what) {
        TextField field = new TextField();
        field.setPlaceholder(what);
        field.setAriaLabel(what);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addClassName("grow");
        return field;
    }
}
