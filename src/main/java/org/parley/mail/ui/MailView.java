package org.parley.mail.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.mail.Mails;
import org.parley.mail.ReadMail;

/** Where mails are pasted, dropped or chosen, and become responses and contacts one after the other. */
@Route(value = "mails", layout = Frame.class)
@Menu(title = "nav.mails", order = 6.5, icon = "vaadin:envelope-open-o")
@RolesAllowed(Roles.OFFICER)
class MailView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MailTools tools;
    private final TextArea text = new TextArea(t("mail.paste"));
    private final Button read = new Button(t("mail.read"));
    private final Div cards = new Div();

    MailView(MailTools tools) {
        this.tools = tools;
        text.setPlaceholder(t("mail.placeholder"));
        text.setMinRows(4);
        text.setMaxRows(12);
        text.setMaxLength(Mails.LONGEST);
        text.setWidthFull();
        text.getElement().setAttribute("dir", "auto");
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        read.setDisableOnClick(true);
        read.addClickListener(click -> read());
        Paragraph how = new Paragraph(t("mail.how"));
        how.addClassName("quiet");
        Div actions = new Div(read);
        actions.addClassName("row");
        cards.addClassNames("stack", "mails");
        addClassNames("page", "paste");
        add(how, text, actions, new MailUpload(tools.mails(), this::show), cards);
    }

    @Override
    public String getPageTitle() {
        return t("mail.title");
    }

    private void read() {
        text.setInvalid(false);
        try {
            show(tools.mails().read(text.getValue()));
            text.clear();
        } catch (Refusal refused) {
            text.setErrorMessage(t(refused.key(), refused.values()));
            text.setInvalid(true);
        } finally {
            read.setEnabled(true);
        }
    }

    private void show(ReadMail mail) {
        cards.addComponentAsFirst(new MailCard(mail, tools));
    }
}
