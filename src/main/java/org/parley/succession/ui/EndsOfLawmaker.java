package org.parley.succession.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.lawmaker.ui.LawmakerSection;
import org.parley.succession.EndLine;
import org.parley.succession.Ends;
import org.springframework.core.annotation.Order;

/** On a lawmaker's page: that a mandate ended and something waits for a decision, or was decided; nothing otherwise. */
@org.springframework.stereotype.Component
@Order(11)
record EndsOfLawmaker(Ends ends) implements LawmakerSection {

    @Override
    public Component create(UUID lawmaker) {
        Div card = new Div();
        card.addClassName("card");
        Stored.whenTold(card, () -> show(card, lawmaker));
        show(card, lawmaker);
        return card;
    }

    private void show(Div card, UUID lawmaker) {
        List<EndLine> lines = ends.of(lawmaker);
        card.removeAll();
        card.setVisible(!lines.isEmpty());
        card.add(new H2(t("succession.on-page-title")));
        lines.forEach(line -> card.add(new Div(new PathLink(
                EndLinks.to(line.mandate()),
                line.open() > 0
                        ? t("succession.on-page", EndTexts.end(line), line.open())
                        : t("succession.on-page-decided", EndTexts.end(line), line.decided())))));
    }
}
