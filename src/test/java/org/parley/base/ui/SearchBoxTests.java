package org.parley.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.base.SearchHit;
import tools.jackson.databind.node.ObjectNode;

@ViewPackages(packages = "org.parley.nowhere")
class SearchBoxTests extends BrowserlessTest {

    private static final SearchHit ANA = new SearchHit("search.label", "Ana Rossi", "Senate", "elsewhere/1");
    private static final SearchHit BEN = new SearchHit("search.label", "Ben Rossi", "", "elsewhere/2");
    private static final SearchHit LETTER = new SearchHit("search.hits", "To Rossi", "", "elsewhere/3");

    private final SearchBox box =
            new SearchBox(typed -> typed.contains("rossi") ? List.of(ANA, BEN, LETTER) : List.of());

    @BeforeEach
    void openThePage() {
        UI.getCurrent().add(box);
    }

    @Test
    void groupsTheHitsByKind() {
        type("rossi");

        assertThat(find(Span.class).withClassName("search-kind").all()).hasSize(2);
        assertThat(options()).extracting(Anchor::getHref).containsExactly("elsewhere/1", "elsewhere/2", "elsewhere/3");
    }

    @Test
    void saysWhenNothingWasFound() {
        type("nobody");

        assertThat(find(Span.class).withClassName("search-nothing").single().getText())
                .contains("nobody");
    }

    @Test
    void asksForMoreThanOneLetter() {
        type("r");

        assertThat(find(Span.class).withClassName("search-nothing").all()).isEmpty();
        assertThat(options()).isEmpty();
    }

    @Test
    void arrowsMoveTheChoiceAndStopAtTheEnds() {
        type("rossi");

        press("ArrowUp", "rossi");
        assertThat(chosen()).isEmpty();
        press("ArrowDown", "rossi");
        press("ArrowDown", "rossi");
        assertThat(chosen()).containsExactly("elsewhere/2");
        press("ArrowDown", "rossi");
        press("ArrowDown", "rossi");
        assertThat(chosen()).containsExactly("elsewhere/3");
    }

    @Test
    void escapeGivesUp() {
        type("rossi");

        press("Escape", "rossi");

        assertThat(options()).isEmpty();
        assertThat(find(Input.class).single().getValue()).isEmpty();
    }

    private void type(String text) {
        find(Input.class).single().setValue(text);
    }

    private List<Anchor> options() {
        return box.getChildren().anyMatch(child -> !child.isVisible())
                ? List.of()
                : find(Anchor.class).withClassName("search-hit").all();
    }

    private List<String> chosen() {
        return options().stream()
                .filter(option -> "true".equals(option.getElement().getAttribute("aria-selected")))
                .map(Anchor::getHref)
                .toList();
    }

    private void press(String key, String typed) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("event.key", key);
        data.put("element.value", typed);
        data.put("['ArrowDown','ArrowUp','Enter','Escape'].includes(event.key) && !event.isComposing", true);
        var field = find(Input.class).single().getElement();
        field.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(field, "keydown", data));
    }
}
