package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.parley.base.Passage;
import org.parley.base.Piece;
import org.parley.letter.ui.Languages;
import org.parley.version.Comparison;

/** Two texts side by side, what only one of them has marked word by word. */
class ChangesCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ChangesCard(Comparison comparison, String before, String after) {
        getContent().addClassName("beside");
        getContent().add(new H4(before), new H4(after));
        for (Passage passage : comparison.passages()) {
            getContent()
                    .add(
                            side(passage.before(), "del", comparison.before(), passage.isSame()),
                            side(passage.after(), "ins", comparison.after(), passage.isSame()));
        }
        if (comparison.isSame()) {
            Paragraph same = new Paragraph(t("version.no-difference"));
            same.addClassNames("quiet", "beside-same");
            getContent().add(same);
        }
    }

    private static Component side(List<Piece> pieces, String mark, String language, boolean same) {
        Div side = new Div();
        side.addClassName("beside-text");
        if (same) {
            side.addClassName("quiet");
        }
        side.getElement().setAttribute("lang", language);
        side.getElement().setAttribute("dir", Languages.direction(language));
        for (Piece piece : pieces) {
            if (piece.changed()) {
                side.getElement().appendChild(new Element(mark).setText(piece.text()));
            } else {
                side.add(new Span(piece.text()));
            }
        }
        return side;
    }
}
