package org.parley.base.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parley.base.SearchHit;

/** A field with the hits below it, grouped by kind: arrows choose, Enter opens the chosen or the first, Escape gives up. */
class SearchBox extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, List<SearchHit>> search;
    private final Input field = new Input(ValueChangeMode.LAZY);
    private final Div list = new Div();
    private final List<Anchor> options = new ArrayList<>();
    private transient List<SearchHit> hits = List.of();
    private String searched = "";
    private int chosen = -1;

    SearchBox(Function<String, List<SearchHit>> search) {
        this.search = search;
        field.setValueChangeTimeout(180);
        field.setPlaceholder(t("search.placeholder"));
        field.setAriaLabel(t("search.label"));
        field.getElement().setAttribute("role", "combobox");
        field.getElement().setAttribute("aria-autocomplete", "list");
        field.getElement().setAttribute("aria-controls", "search-hits");
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement().setAttribute("enterkeyhint", "search");
        field.getElement().setAttribute("maxlength", "100");
        field.addValueChangeListener(change -> show(change.getValue()));
        field.getElement()
                .addEventListener("keydown", this::pressed)
                .setFilter("['ArrowDown','ArrowUp','Enter','Escape'].includes(event.key) && !event.isComposing")
                .addEventData("event.key")
                .addEventData("element.value")
                .preventDefault();
        list.setId("search-hits");
        list.addClassName("search-hits");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", t("search.hits"));
        getContent().addClassName("search");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(VaadinIcon.SEARCH.create(), Keys.on("/", field), list);
        show("");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        field.clear();
        show("");
    }

    private void pressed(DomEvent event) {
        String typed = event.getEventData().get("element.value").asString();
        switch (event.getEventData().get("event.key").asString()) {
            case "ArrowDown" -> choose(chosen + 1);
            case "ArrowUp" -> choose(chosen - 1);
            case "Enter" -> open(typed);
            default -> giveUp();
        }
    }

    private void open(String typed) {
        if (!typed.equals(searched)) {
            show(typed);
        }
        if (!hits.isEmpty()) {
            Paths.open(hits.get(Math.max(chosen, 0)).path());
        }
    }

    private void giveUp() {
        field.clear();
        show("");
        field.getElement().callJsFunction("blur");
    }

    private void show(String typed) {
        searched = typed;
        boolean enough = typed.strip().length() >= GlobalSearch.LETTERS;
        hits = enough ? search.apply(typed) : List.of();
        options.clear();
        list.removeAll();
        String kind = "";
        for (SearchHit hit : hits) {
            if (!hit.kind().equals(kind)) {
                kind = hit.kind();
                Span heading = new Span(t(kind));
                heading.addClassName("search-kind");
                list.add(heading);
            }
            list.add(option(hit));
        }
        if (enough && hits.isEmpty()) {
            Span nothing = new Span(t("search.nothing", typed.strip()));
            nothing.addClassNames("search-nothing", "quiet");
            nothing.getElement().setAttribute("role", "status");
            list.add(nothing);
        }
        list.setVisible(enough);
        field.getElement().setAttribute("aria-expanded", Boolean.toString(enough));
        choose(-1);
    }

    private Anchor option(SearchHit hit) {
        Span title = new Span(hit.title());
        Span detail = new Span(hit.detail());
        detail.addClassName("quiet");
        Anchor option = new Anchor(hit.path(), title, detail);
        option.setId("search-hit-" + options.size());
        option.addClassName("search-hit");
        option.getElement().setAttribute("router-link", true);
        option.getElement().setAttribute("role", "option");
        option.setTabIndex(-1);
        options.add(option);
        return option;
    }

    private void choose(int wanted) {
        chosen = options.isEmpty() ? -1 : Math.clamp(wanted, -1, options.size() - 1);
        for (int i = 0; i < options.size(); i++) {
            options.get(i).getElement().setAttribute("aria-selected", Boolean.toString(i == chosen));
        }
        if (chosen < 0) {
            field.getElement().removeAttribute("aria-activedescendant");
        } else {
            field.getElement().setAttribute("aria-activedescendant", "search-hit-" + chosen);
            options.get(chosen).getElement().callJsFunction("scrollIntoView", false);
        }
    }
}
