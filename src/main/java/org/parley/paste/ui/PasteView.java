package org.parley.paste.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;
import org.parley.base.ui.UrlQuery;
import org.parley.paste.PastedLetters;
import org.parley.paste.source.PastedHtml;
import org.parley.paste.source.WordFile;
import org.parley.paste.text.PastedText;
import tools.jackson.databind.JsonNode;

/** Where a letter is pasted as it stands in a document or on a web page. */
@Route(value = PasteLinks.NEW, layout = Frame.class)
@RolesAllowed(Roles.OFFICER)
@JsModule("context://components/paste-html.js")
class PasteView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PastedLetters pasted;
    private final TextArea text = new TextArea(t("paste.text"));
    private final Button read = new Button(t("paste.read"));
    private final KeptTexts kept;
    private @Nullable UUID campaign;
    private @Nullable UUID again;

    PasteView(PastedLetters pasted, Actor actor) {
        this.pasted = pasted;
        this.kept = new KeptTexts(pasted, actor.zone());
        text.setPlaceholder(t("paste.placeholder"));
        text.setMinRows(14);
        text.setMaxRows(28);
        text.setWidthFull();
        text.setAutofocus(true);
        text.getElement().setAttribute("dir", "auto");
        takeHtml();
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        read.setDisableOnClick(true);
        read.addClickListener(click -> read());
        Div actions = new Div(read);
        actions.addClassName("row");
        WordUpload upload = new WordUpload(this::arrived);
        H2 title = new H2(t("paste.begin"));
        Div head = new Div(title);
        head.addClassName("page-head");
        Paragraph how = new Paragraph(t("paste.how"));
        how.addClassName("quiet");
        addClassNames("page", "paste");
        add(head, how, text, actions, upload, kept);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        campaign = UrlQuery.id(query, PasteLinks.CAMPAIGN);
        again = UrlQuery.id(query, PasteLinks.AGAIN);
        UUID id = again;
        if (id != null) {
            try {
                text.setValue(pasted.kept(id).text());
            } catch (NotFound gone) {
                again = null;
                Notices.refused("paste.gone");
            }
        }
        kept.show();
    }

    @Override
    public String getPageTitle() {
        return t("paste.begin");
    }

    /** HTML from the clipboard is cleaned here; {@code components/paste-html.js} brings it. What is too large comes as plain text. */
    private void takeHtml() {
        text.getElement().setAttribute("takes-html", true);
        text.getElement()
                .addEventListener("html-pasted", event -> {
                    JsonNode pasted = event.getEventData();
                    String before = pasted.get("event.detail.before").asString();
                    String after = pasted.get("event.detail.after").asString();
                    text.setValue(before + markdown(pasted) + after);
                })
                .addEventData("event.detail.html")
                .addEventData("event.detail.text")
                .addEventData("event.detail.before")
                .addEventData("event.detail.after");
    }

    private static String markdown(JsonNode pasted) {
        try {
            return PastedHtml.markdown(pasted.get("event.detail.html").asString());
        } catch (Refusal tooLarge) {
            return pasted.get("event.detail.text").asString();
        }
    }

    private void arrived(WordFile file) {
        text.setValue(file.markdown());
        text.setInvalid(false);
        if (file.markdown().isBlank()) {
            Notices.refused("paste.refusal.word-empty");
        } else if (file.macros()) {
            Notices.done("paste.word-macros");
        } else {
            Notices.done(file.pictures() ? "paste.word-pictures" : "paste.word-read");
        }
    }

    private void read() {
        text.setInvalid(false);
        try {
            PastedText says = new PastedText(text.getValue());
            UUID id = again;
            if (id == null) {
                id = pasted.keep(says, campaign);
            } else {
                pasted.change(id, says);
            }
            PasteLinks.open(id);
        } catch (Refusal refused) {
            text.setErrorMessage(t(refused.key(), refused.values()));
            text.setInvalid(true);
        } finally {
            read.setEnabled(true);
        }
    }
}
