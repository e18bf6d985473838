package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.letter.ui.LetterSection;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseFilter;
import org.parley.response.Responses;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** On a letter's page: how many of each class came back, and the latest. */
@org.springframework.stereotype.Component
@Order(20)
class ResponsesOfLetter implements LetterSection {

    private static final int LATEST = 5;

    private final Responses responses;

    ResponsesOfLetter(Responses responses) {
        this.responses = responses;
    }

    @Override
    public Component create(UUID letter) {
        Div section = new Div();
        section.addClassNames("section", "card");
        Stored.whenTold(section, () -> fill(section, letter));
        fill(section, letter);
        return section;
    }

    private void fill(Div section, UUID letter) {
        Map<ResponseClass, Integer> classes = responses.classes(letter);
        section.removeAll();
        section.add(new H2(t("response.title")));
        if (classes.isEmpty()) {
            Span none = new Span(t("response.none-on-letter"));
            none.addClassName("quiet");
            section.add(none);
            return;
        }
        Div counts = new Div();
        counts.addClassName("counts");
        classes.forEach((one, count) -> counts.add(count(letter, one, count)));
        UnorderedList latest = new UnorderedList();
        latest.addClassName("items");
        responses
                .list(ResponseFilter.ofLetter(letter), PageRequest.of(0, LATEST))
                .forEach(line -> latest.add(new ResponseItem(line, line.parliament())));
        int all = classes.values().stream().mapToInt(Integer::intValue).sum();
        section.add(counts, latest, new PathLink(ResponseLinks.list(letter, null), t("response.count", all)));
    }

    private static Anchor count(UUID letter, ResponseClass one, int count) {
        Span number = new Span(t("response.number", count));
        number.addClassName("number");
        Anchor link = new PathLink(ResponseLinks.list(letter, one), number, new Span(t(one.key())));
        link.addClassName("count");
        return link;
    }
}
