package org.parley.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parley.attachment.AttachmentLine;
import org.parley.attachment.Attachments;

/** Files for something that a form is about to store; they belong to it once the form attaches them. */
public class AttachmentsField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Attachments attachments;
    private final transient ZoneId zone;
    private final UnorderedList list = new UnorderedList();
    private final Map<UUID, AttachmentItem> waiting = new LinkedHashMap<>();

    AttachmentsField(String label, String help, Attachments attachments, ZoneId zone) {
        this.attachments = attachments;
        this.zone = zone;
        Span title = new Span(label);
        title.addClassName("attachments-label");
        Span more = new Span(help);
        more.addClassName("quiet");
        list.addClassName("attachments");
        getContent().addClassNames("stack", "attachments-field");
        getContent().add(title, more, list, new AttachmentUpload(attachments, this::take));
    }

    /** The files that wait. */
    public Set<UUID> files() {
        return Set.copyOf(waiting.keySet());
    }

    /** Starts anew after the files were attached. */
    public void clear() {
        waiting.clear();
        list.removeAll();
    }

    void take(AttachmentLine line) {
        AttachmentItem item = new AttachmentItem(line, attachments, zone, () -> remove(line.id()));
        waiting.put(line.id(), item);
        list.add(item);
    }

    private void remove(UUID id) {
        attachments.remove(id);
        AttachmentItem item = waiting.remove(id);
        if (item != null) {
            list.remove(item);
        }
    }
}
