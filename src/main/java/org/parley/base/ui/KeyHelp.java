package org.parley.base.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** Shows which keys there are; the key for that is the question mark. */
@org.springframework.stereotype.Component
@Order(80)
class KeyHelp implements FrameItem {

    private final ObjectProvider<FrameItem> items;

    KeyHelp(ObjectProvider<FrameItem> items) {
        this.items = items;
    }

    @Override
    public Component create() {
        Button button = new Button(VaadinIcon.KEYBOARD_O.create(), click -> dialog().open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(t("keys.title"));
        button.setTooltipText(t("keys.title"));
        button.addClassName("key-help");
        return Keys.on("?", button);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(Keys.NEW, "keys.new"),
                new KeyHint("?", "keys.help"),
                new KeyHint("Ctrl+Enter", "keys.save"),
                new KeyHint("Esc", "keys.close"));
    }

    private Dialog dialog() {
        DescriptionList list = new DescriptionList();
        list.addClassName("key-list");
        Stream<KeyHint> others =
                items.orderedStream().filter(item -> item != this).flatMap(item -> item.keys().stream());
        Stream.concat(others, keys().stream()).forEach(hint -> {
            list.add(new DescriptionList.Term(keycaps(hint.keys())));
            list.add(new DescriptionList.Description(t(hint.text())));
        });
        Dialog dialog = new Dialog(t("keys.title"));
        dialog.add(list, new Span(t("keys.not-while-typing")));
        dialog.getFooter().add(new Button(t("keys.done"), click -> dialog.close()));
        dialog.setWidth("min(26rem, 92vw)");
        return dialog;
    }

    private static Component[] keycaps(String keys) {
        return Stream.of(keys.split("\\+"))
                .map(key -> {
                    Span cap = new Span(key);
                    cap.addClassName("keycap");
                    return cap;
                })
                .toArray(Component[]::new);
    }
}
