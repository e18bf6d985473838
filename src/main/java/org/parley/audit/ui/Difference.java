package org.parley.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.parley.base.Passage;
import org.parley.base.Piece;
import org.parley.base.WordDiff;
import org.parley.base.ui.Words;

/** What became of a long text: its changed paragraphs, what went and what came marked word by word. */
class Difference extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    Difference(String before, String after) {
        getContent().addClassNames("beside-text", "history-text");
        getContent().getElement().setAttribute("dir", "auto");
        for (Passage passage : WordDiff.of(before, after, Words.language().getLanguage())) {
            if (!passage.isSame()) {
                Div paragraph = new Div();
                passage.before().stream().filter(Piece::changed).forEach(piece -> mark(paragraph, "del", piece.text()));
                passage.after().forEach(piece -> {
                    if (piece.changed()) {
                        mark(paragraph, "ins", piece.text());
                    } else {
                        paragraph.add(new Span(piece.text()));
                    }
                });
                getContent().add(paragraph);
            }
        }
    }

    private static void mark(Div paragraph, String mark, String text) {
        paragraph.getElement().appendChild(new Element(mark).setText(text));
    }
}
