package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.ui.Notices;
import org.parley.base.ui.UrlQuery;
import org.parley.letter.LetterLine;

/** What the pages of one letter share: its head with the tabs, and the way back from a dead link. */
abstract class LetterPage extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient LetterParts parts;
    private final Div head = new Div();
    private String title = "";
    private String tab;

    /** A page with the word of its tab. */
    LetterPage(LetterParts parts, String tab) {
        this.parts = parts;
        this.tab = tab;
        add(head);
    }

    /** The word of the tab that is shown. */
    final String here() {
        return tab;
    }

    final void goTo(String other) {
        tab = other;
    }

    /** Shows the tab's own part for the letter and what the address says. */
    abstract void show(LetterLine letter, QueryParameters query);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UrlQuery.id(event.getRouteParameters().get("letter").orElse(""));
        LetterLine letter = id == null ? null : find(id);
        if (letter == null) {
            Notices.refused("letter.gone");
            event.forwardTo(LettersView.class);
        } else {
            showHead(letter);
            show(letter, event.getLocation().getQueryParameters());
        }
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? t("nav.letters") : title;
    }

    /** Reads the letter anew and shows its head as it is now. */
    final LetterLine refreshHead(UUID id) {
        LetterLine letter = parts.letters.details(id);
        showHead(letter);
        return letter;
    }

    private void showHead(LetterLine letter) {
        title = letter.title();
        head.removeAll();
        head.add(new LetterHead(letter, tab, parts, () -> refreshHead(letter.id())));
    }

    private @Nullable LetterLine find(UUID id) {
        try {
            return parts.letters.details(id);
        } catch (NotFound e) {
            return null;
        }
    }
}
