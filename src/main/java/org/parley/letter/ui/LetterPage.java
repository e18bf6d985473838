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
import org.parley.letter.Letters;

/** What the pages of one letter share: its head with the tabs, and the way back from a dead link. */
abstract class LetterPage extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Letters letters;
    private final transient LetterDialogs dialogs;
    private final LetterHead.Tab tab;
    private final Div head = new Div();
    private String title = "";

    LetterPage(Letters letters, LetterDialogs dialogs, LetterHead.Tab tab) {
        this.letters = letters;
        this.dialogs = dialogs;
        this.tab = tab;
        add(head);
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
        LetterLine letter = letters.details(id);
        showHead(letter);
        return letter;
    }

    private void showHead(LetterLine letter) {
        title = letter.title();
        head.removeAll();
        head.add(new LetterHead(letter, tab, dialogs, () -> refreshHead(letter.id())));
    }

    private @Nullable LetterLine find(UUID id) {
        try {
            return letters.details(id);
        } catch (NotFound e) {
            return null;
        }
    }
}
