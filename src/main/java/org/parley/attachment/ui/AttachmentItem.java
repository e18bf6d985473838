package org.parley.attachment.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.parley.attachment.AttachmentLine;
import org.parley.attachment.Attachments;
import org.parley.base.ui.Dates;

/** One file: its name to download it, what it is, who added it and when, and the checksum by which anybody finds it unchanged. */
class AttachmentItem extends ListItem {

    private static final long serialVersionUID = 1L;

    AttachmentItem(AttachmentLine line, Attachments attachments, ZoneId zone, @Nullable Runnable remove) {
        HtmlContainer name = attachments.mayTake()
                ? new Anchor(new AttachmentDownload(attachments, line.id()), line.name())
                : new Span(line.name());
        name.getElement().setAttribute("dir", "auto");
        Span facts = new Span(t(
                "attachment.facts",
                t(line.kind().key()),
                size(line.bytes()),
                line.by(),
                Dates.moment(line.at(), zone)));
        facts.addClassName("quiet");
        Code sum = new Code(line.sha256());
        sum.addClassNames("checksum", "quiet");
        sum.setTitle(t("attachment.checksum"));
        Div text = new Div(name, facts, sum);
        text.addClassName("attachment-text");
        addClassName("attachment");
        add(VaadinIcon.PAPERCLIP.create(), text);
        if (remove != null) {
            Button away = new Button(VaadinIcon.TRASH.create(), click -> remove.run());
            away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            away.setAriaLabel(t("attachment.remove", line.name()));
            away.setTooltipText(t("attachment.remove", line.name()));
            add(away);
        }
    }

    /** A number of bytes as people say it. */
    static String size(long bytes) {
        if (bytes < 1024) {
            return t("attachment.bytes", bytes);
        }
        return bytes < 1024 * 1024
                ? t("attachment.kilobytes", Math.round(bytes / 1024.0))
                : t("attachment.megabytes", Math.round(bytes * 10 / (1024.0 * 1024)) / 10.0);
    }
}
