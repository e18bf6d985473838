package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.ZoneId;
import org.parley.letter.Seals;
import org.parley.letter.WrittenText;

/** The text as it is read, and the seal with what anybody needs to check it. */
class ReadText extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ReadText(WrittenText text, Seals seals, ZoneId zone) {
        getContent().addClassName("stack");
        if (text.seal() != null) {
            getContent().add(new SealCard(text.seal(), seals, zone));
        }
        if (!text.says().asks().isEmpty()) {
            OrderedList asks = new OrderedList();
            text.says().asks().forEach(ask -> asks.add(new ListItem(ask.text())));
            Div card = new Div(new H3(t("letter.asks")), asks);
            card.addClassNames("card", "prose");
            card.getElement().setAttribute("dir", "auto");
            getContent().add(card);
        }
        getContent().add(new Prose(text.says().text(), text.language()));
    }
}
