package org.parley.print.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.parley.base.ui.PathLink;
import org.parley.letter.LetterLine;

/** Envelopes and labels for those who have a postal address, and how many have none. */
class EnvelopesCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    EnvelopesCard(LetterLine letter, Meant meant, PrintParts parts, boolean worksHere) {
        getContent().addClassNames("card", "stack");
        long byPost = parts.envelopes().count(meant.filter());
        long without = parts.envelopes().countWithout(meant.filter());
        Paragraph about = new Paragraph(t("print.envelopes-about", byPost));
        about.addClassName("quiet");
        getContent().add(new H3(t("print.envelopes-title")), about);
        if (without > 0) {
            getContent()
                    .add(new PathLink(
                            PrintLinks.tab(meant.filter(), meant.selection(), true), t("print.without", without)));
        }
        if (byPost == 0 || !worksHere) {
            return;
        }
        Paragraph list = new Paragraph(t("print.envelope-list"));
        list.addClassName("quiet");
        Div sheets = new Div();
        sheets.addClassName("print-heaps");
        for (LabelSheet sheet : LabelSheet.values()) {
            sheets.add(PrintPart.page(
                    PrintLinks.labels(meant.filter(), meant.selection(), sheet), t("print.sheet." + sheet.word())));
        }
        getContent()
                .add(
                        sheets,
                        list,
                        parts.exporting()
                                .button(
                                        () -> parts.export().of(letter, meant),
                                        () -> t(
                                                "print.envelopes",
                                                parts.envelopes().count(meant.filter()))));
    }
}
