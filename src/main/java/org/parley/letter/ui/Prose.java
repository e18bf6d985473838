package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;

/** A text of a letter as it is read: in its language, script and direction. */
public class Prose extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** A text in Markdown in the language of a BCP 47 tag. */
    public Prose(String says, String language) {
        Markdown paper = new Markdown(says.isBlank() ? t("letter.preview-empty") : says);
        if (!says.isBlank()) {
            paper.getElement().setAttribute("lang", language);
            paper.getElement().setAttribute("dir", Languages.direction(language));
        }
        getContent().add(paper);
        getContent().addClassNames("card", "prose");
    }
}
