package org.parley.webform.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.webform.AsideLine;
import org.parley.webform.WebForms;
import org.springframework.data.domain.PageRequest;

/** Those whose form could not be sent, with the reason, and the way to try once more. */
class AsideList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int STEP = 10;

    private final UUID letter;
    private final transient WebForms forms;
    private final boolean keeps;
    private final transient ZoneId zone;
    private final SerializableConsumer<UUID> again;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(t("webform.aside-more"), click -> showMore());
    private int shown = STEP;

    AsideList(UUID letter, WebForms forms, boolean keeps, ZoneId zone, SerializableConsumer<UUID> again) {
        this.letter = letter;
        this.forms = forms;
        this.keeps = keeps;
        this.zone = zone;
        this.again = again;
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassNames("card", "sendings");
        getContent().add(new H2(t("webform.aside-title")), list, more);
    }

    void show() {
        List<AsideLine> lines = forms.aside(letter, PageRequest.of(0, shown + 1));
        setVisible(!lines.isEmpty());
        list.removeAll();
        lines.stream().limit(shown).forEach(line -> list.add(item(line)));
        more.setVisible(lines.size() > shown);
    }

    private void showMore() {
        shown += STEP;
        show();
    }

    private ListItem item(AsideLine line) {
        Span name = new Span(line.name());
        name.getElement().setAttribute("dir", "auto");
        Span why = new Span(t("webform.aside-why", line.because(), line.by(), Dates.moment(line.at(), zone)));
        why.addClassName("quiet");
        Div text = new Div(name, why);
        text.addClassName("item");
        ListItem item = new ListItem(text);
        item.addClassName("sending");
        if (keeps) {
            Button retry = new Button(t("webform.again"), click -> again.accept(line.recipient()));
            retry.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            item.add(retry);
        }
        return item;
    }
}
