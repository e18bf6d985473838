package org.parley.paste.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;
import org.parley.base.ui.UrlQuery;
import org.parley.paste.KeptText;
import org.parley.paste.PastedLetters;
import org.parley.paste.text.LetterReader;
import org.parley.paste.text.PastedText;
import org.parley.paste.text.Understood;

/** What was pasted, beside what was understood of it. */
@Route(value = PasteLinks.ONE, layout = Frame.class)
@RolesAllowed(Roles.OFFICER)
class ReadView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PastedLetters pasted;
    private final transient PasteFields fields;

    ReadView(PastedLetters pasted, PasteFields fields) {
        this.pasted = pasted;
        this.fields = fields;
        addClassNames("page", "page-wide", "paste");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UrlQuery.id(event.getRouteParameters().get("paste").orElse(""));
        try {
            if (id == null) {
                throw new NotFound("pasted letter", new UUID(0, 0));
            }
            show(pasted.kept(id));
        } catch (NotFound gone) {
            Notices.refused("paste.gone");
            event.forwardTo(PasteView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return t("paste.begin");
    }

    private void show(KeptText kept) {
        removeAll();
        Understood letter = LetterReader.read(new PastedText(kept.text()));
        Div head = new Div(new H2(t("paste.understood")));
        head.addClassName("page-head");
        head.add(new Button(t("paste.change"), VaadinIcon.PENCIL.create(), click -> PasteLinks.change(kept.id())));
        Paragraph how = new Paragraph(t("paste.confirm-how"));
        how.addClassName("quiet");
        Div sides = new Div(new MarkedText(letter), new PasteForm(kept, letter, fields));
        sides.addClassName("paste-sides");
        add(head, how, sides);
    }
}
