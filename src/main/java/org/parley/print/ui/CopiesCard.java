package org.parley.print.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.parley.print.Prints;

/** The copies of everybody who is meant, all at once or in heaps that a printer holds. */
class CopiesCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int HEAP = 200;

    CopiesCard(Meant meant, long copies, boolean worksHere) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H3(t("print.copies-title")));
        if (copies == 0) {
            say(meant.narrows() ? t("print.nobody-narrowed") : t("print.nobody"));
            return;
        }
        if (!worksHere) {
            say(t("print.copies-officers"));
            return;
        }
        say(t("print.copies-about"));
        if (copies <= Prints.MOST) {
            getContent()
                    .add(button(
                            PrintLinks.copies(meant.filter(), meant.selection(), 0, Prints.MOST),
                            t("print.open-copies", copies)));
        }
        if (copies > HEAP) {
            say(t(copies > Prints.MOST ? "print.heaps-only" : "print.heaps", HEAP));
            Div heaps = new Div();
            heaps.addClassName("print-heaps");
            for (long from = 0; from < copies; from += HEAP) {
                heaps.add(PrintPart.page(
                        PrintLinks.copies(meant.filter(), meant.selection(), from, HEAP),
                        t("print.heap", from + 1, Math.min(copies, from + HEAP))));
            }
            getContent().add(heaps);
        }
    }

    private void say(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("quiet");
        getContent().add(paragraph);
    }

    static Anchor button(String path, String text) {
        Anchor link = PrintPart.page(path, text);
        link.addClassName("print-open");
        return link;
    }
}
