package org.parley.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * The first few of what waits for somebody, beside what they work through on Today. The number leads to all of it; without any there
 * is nothing to see. It is read anew whenever something was stored.
 */
public class TodayList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final transient IntSupplier count;
    private final transient IntFunction<? extends Component> all;
    private final transient Supplier<? extends List<? extends Component>> first;

    /**
     * A list that is filled.
     *
     * @param all the link to everything, given its number
     * @param first the items shown, asked for only where there are some
     */
    public TodayList(
            String title,
            IntSupplier count,
            IntFunction<? extends Component> all,
            Supplier<? extends List<? extends Component>> first) {
        this.title = title;
        this.count = count;
        this.all = all;
        this.first = first;
        getContent().addClassNames("card", "today-side");
        Stored.whenTold(this, this::fill);
        fill();
    }

    private void fill() {
        int number = count.getAsInt();
        getContent().removeAll();
        getContent().setVisible(number > 0);
        if (number > 0) {
            Div head = new Div(new H2(title), all.apply(number));
            head.addClassName("section-head");
            UnorderedList list = new UnorderedList();
            list.addClassName("items");
            first.get().forEach(list::add);
            getContent().add(head, list);
        }
    }
}
