package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.parley.base.ui.EntryDialog;
import org.parley.recipient.RecipientLine;
import org.parley.recipient.RecipientLine.Way;
import org.parley.recipient.Recipients;

/** Chooses by which channel one recipient gets the letter. */
class WayDialog {

    private final EntryDialog dialog;

    WayDialog(Recipients recipients, RecipientLine line, Runnable changed) {
        List<Way> ways = recipients.ways(line.id());
        if (ways.isEmpty()) {
            dialog = new EntryDialog(line.name(), new Paragraph(t("recipient.no-way")), () -> true);
            return;
        }
        RadioButtonGroup<Way> choice = new RadioButtonGroup<>(t("recipient.channel"));
        choice.setItems(ways);
        choice.setItemLabelGenerator(way -> t(way.kind().key()) + " · " + way.value());
        choice.setValue(line.way());
        choice.addClassName("ways");
        dialog = new EntryDialog(line.name(), choice, () -> {
            Way way = choice.getValue();
            recipients.useChannel(line.id(), way == null ? null : way.channel());
            changed.run();
            return true;
        });
        dialog.watch(choice);
    }

    void open() {
        dialog.open();
    }
}
