package org.parley.attachment.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.parley.attachment.AttachmentLine;
import org.parley.attachment.Attachments;
import org.parley.attachment.Subject;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;

/** The files of something, to be downloaded; whoever may change it adds to them and takes them away. */
public class AttachmentList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Attachments attachments;
    private final transient Subject subject;
    private final transient ZoneId zone;
    private final boolean changes;
    private final UnorderedList list = new UnorderedList();
    private final Span none = new Span(t("attachment.none"));

    AttachmentList(Subject subject, Attachments attachments, ZoneId zone) {
        this.subject = subject;
        this.attachments = attachments;
        this.zone = zone;
        changes = attachments.mayChange(subject);
        none.addClassName("quiet");
        list.addClassName("attachments");
        getContent().addClassName("stack");
        getContent().add(list, none);
        if (changes) {
            getContent().add(new AttachmentUpload(attachments, this::take));
        }
        show();
    }

    private void take(AttachmentLine line) {
        attachments.attach(subject, Set.of(line.id()));
        changed();
    }

    private void changed() {
        show();
        Stored.tell();
    }

    private void show() {
        List<AttachmentLine> lines = attachments.of(subject);
        list.removeAll();
        lines.forEach(line -> list.add(new AttachmentItem(line, attachments, zone, changes ? () -> ask(line) : null)));
        none.setVisible(lines.isEmpty());
    }

    private void ask(AttachmentLine line) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(t("attachment.remove-title", line.name()));
        sure.setText(t("attachment.remove-sentence"));
        sure.setCancelable(true);
        sure.setCancelText(t("entry.cancel"));
        sure.setConfirmText(t("attachment.remove-confirm"));
        sure.addConfirmListener(confirmed -> {
            attachments.remove(line.id());
            Notices.done("attachment.removed", line.name());
            changed();
        });
        sure.open();
    }
}
