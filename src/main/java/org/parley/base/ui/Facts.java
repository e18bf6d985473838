package org.parley.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Facts about one thing, a name and a value each. What is not known is left out. */
public class Facts extends Composite<DescriptionList> {

    private static final long serialVersionUID = 1L;

    public Facts() {
        getContent().addClassName("facts");
    }

    /** A fact in words. */
    public Facts text(String name, String value) {
        return value.isBlank() ? this : of(name, new Text(value));
    }

    /** A day. */
    public Facts day(String name, @Nullable LocalDate day) {
        return day == null ? this : text(name, Dates.day(day));
    }

    /** A fact that is more than words, such as a link. */
    public Facts of(String name, Component value) {
        DescriptionList.Description description = new DescriptionList.Description(value);
        description.getElement().setAttribute("dir", "auto");
        getContent().add(new DescriptionList.Term(name), description);
        return this;
    }
}
