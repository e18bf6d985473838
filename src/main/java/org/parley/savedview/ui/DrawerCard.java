package org.parley.savedview.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressLinks;
import org.parley.savedview.ListAddress;
import org.parley.savedview.Pin;
import org.parley.savedview.Pins;

/** What stands in one's drawer, to be put in order and taken out. */
class DrawerCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Pins pins;
    private final OrderedList lines = new OrderedList();

    DrawerCard(Pins pins) {
        this.pins = pins;
        lines.addClassName("pins");
        getContent().addClassNames("card", "pins-card");
        getContent().add(new H2(t("savedview.drawer-title")), lines);
    }

    void show() {
        List<Pin> mine = pins.mine();
        lines.removeAll();
        for (int at = 0; at < mine.size(); at++) {
            lines.add(line(mine.get(at), at == 0, at == mine.size() - 1));
        }
        setVisible(!mine.isEmpty());
    }

    private ListItem line(Pin pin, boolean first, boolean last) {
        ListAddress view = pin.view();
        Span name = new Span(pin.name());
        name.getElement().setAttribute("dir", "auto");
        PathLink link = new PathLink(
                view == null ? ProgressLinks.to(Scope.ofCampaign(pin.thing())) : ViewLinks.to(view, pin.thing()), name);
        link.addClassName("pin-name");
        Button up = button(VaadinIcon.ARROW_UP, "savedview.up", pin, () -> pins.move(pin.thing(), true));
        Button down = button(VaadinIcon.ARROW_DOWN, "savedview.down", pin, () -> pins.move(pin.thing(), false));
        up.setEnabled(!first);
        down.setEnabled(!last);
        Button out = button(VaadinIcon.CLOSE, "savedview.unpin-it", pin, () -> {
            pins.unpin(pin.thing());
            Notices.done("savedview.unpinned", pin.name());
        });
        return new ListItem(link, up, down, out);
    }

    private static Button button(VaadinIcon icon, String key, Pin pin, Runnable act) {
        Button button = new Button(icon.create(), click -> {
            act.run();
            ViewsChanged.tell();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(t(key, pin.name()));
        return button;
    }
}
