package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.account.IssuedLink;
import org.parley.base.ui.Notices;

/** Shows a link the one time it can be seen. */
public class LinkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** With a title, what to do with the link, the link, and the key of what is said once it is copied. */
    public LinkDialog(String title, String sentence, String link, String copiedKey) {
        super(title);
        TextField url = new TextField(t("account.link"));
        url.setValue(link);
        url.setReadOnly(true);
        url.setAutoselect(true);
        url.setWidthFull();
        Button copy = new Button(t("account.link.copy"), VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Clipboard.onClick(copy)
                .writeText(
                        link, copied -> Notices.done(copiedKey), failed -> Notices.refused("account.link.not-copied"));
        Div content = new Div(new Paragraph(sentence), url);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(t("account.link.done"), click -> close()), copy);
        setCloseOnOutsideClick(false);
        setWidth("min(34rem, 96vw)");
    }

    static LinkDialog invitation(String name, IssuedLink link) {
        return handedOver(t("account.link.invitation", name), t("account.link.invitation.sentence", name), link);
    }

    static LinkDialog reset(String name, IssuedLink link) {
        return handedOver(t("account.link.reset", name), t("account.link.reset.sentence", name), link);
    }

    private static LinkDialog handedOver(String title, String sentence, IssuedLink link) {
        return new LinkDialog(title, sentence, link.url(), "account.link.copied");
    }
}
