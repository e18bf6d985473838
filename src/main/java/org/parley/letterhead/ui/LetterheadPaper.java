package org.parley.letterhead.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.parley.letterhead.Letterhead;

/** The top of a sheet with the letterhead on it, and where the letter begins. */
class LetterheadPaper extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LINES_OF_A_LETTER = 4;

    LetterheadPaper() {
        getContent().addClassName("letterhead-paper");
        getContent().getElement().setAttribute("role", "img");
        getContent().getElement().setAttribute("aria-label", t("letterhead.preview"));
    }

    void show(Letterhead letterhead) {
        getContent().removeAll();
        Div head = new Div();
        head.addClassName("letterhead-head");
        head.getElement().setAttribute("dir", "auto");
        if (letterhead.isEmpty()) {
            Span nothing = new Span(t("letterhead.none"));
            nothing.addClassName("quiet");
            head.add(nothing);
        }
        line(head, letterhead.name(), "letterhead-name");
        line(head, String.join(" · ", letterhead.lines()), "letterhead-line");
        line(head, letterhead.contact(), "letterhead-line");
        line(head, letterhead.note(), "letterhead-line");
        getContent().add(head);
        for (int i = 0; i < LINES_OF_A_LETTER; i++) {
            Div grey = new Div();
            grey.addClassName("letterhead-grey");
            getContent().add(grey);
        }
    }

    private static void line(Div head, String text, String name) {
        if (!text.isEmpty()) {
            Div line = new Div(text);
            line.addClassName(name);
            line.getElement().setAttribute("dir", "auto");
            head.add(line);
        }
    }
}
