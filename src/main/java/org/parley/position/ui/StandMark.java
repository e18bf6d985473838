package org.parley.position.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Span;
import org.parley.position.Stand;
import org.parley.position.Step;

/** Where somebody stands: a word, with a shape and a colour of its own before it. */
public class StandMark extends Span {

    private static final long serialVersionUID = 1L;

    public StandMark(Step step) {
        this(new Stand(step, null));
    }

    public StandMark(Stand stand) {
        super(t(stand.key()));
        addClassNames("stand", shape(stand));
    }

    /** The name of its shape and colour, for what shows more of them than words. */
    public static String shape(Stand stand) {
        return "stand-" + stand.by(null).word();
    }
}
