package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.parley.intake.file.FirstLook;
import org.parley.intake.file.ListRecord;

/** The lines above the header, so that nobody wonders where they went. */
class PreambleLines extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LINES = 20;
    private static final int LONGEST = 160;

    PreambleLines(FirstLook look) {
        OrderedList lines = new OrderedList();
        look.preamble().stream().limit(LINES).forEach(record -> {
            ListItem line = new ListItem(text(record));
            line.getElement().setAttribute("value", String.valueOf(record.line()));
            line.getElement().setAttribute("dir", "auto");
            lines.add(line);
        });
        getContent().addClassNames("quiet", "preamble");
        getContent().add(new Paragraph(t("intake.preamble", look.preamble().size())), lines);
        setVisible(!look.preamble().isEmpty());
    }

    private static String text(ListRecord record) {
        String text = record.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" · "));
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
