package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Paragraph;

/** A sentence above a form: what went wrong, or what went well. */
class Sentence extends Paragraph {

    private static final long serialVersionUID = 1L;

    private Sentence(String text, String style, String role) {
        super(text);
        addClassNames("sentence", style);
        getElement().setAttribute("role", role);
    }

    static Sentence problem(String key, Object... values) {
        return new Sentence(t(key, values), "problem", "alert");
    }

    static Sentence good(String key, Object... values) {
        return new Sentence(t(key, values), "good", "status");
    }

    /** Nothing to say. */
    static Sentence none() {
        Sentence none = new Sentence("", "good", "status");
        none.setVisible(false);
        return none;
    }
}
