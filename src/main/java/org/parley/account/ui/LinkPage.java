package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;

/** A page that a link opens. A link that does not work is told so, whatever the reason. */
abstract class LinkPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String titleKey;

    LinkPage(String titleKey) {
        this.titleKey = titleKey;
    }

    /** Fills the page for this token, or leaves it empty where the token opens nothing. */
    abstract void open(String token);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        open(event.getRouteParameters().get("token").orElse(""));
        if (getComponentCount() == 0) {
            add(new Doorway(
                    t("account.link.dead"),
                    new Paragraph(t("account.refusal.link")),
                    new RouterLink(t("account.link.to-sign-in"), SignInView.class)));
        }
    }

    @Override
    public String getPageTitle() {
        return t(titleKey) + " · Parley";
    }

    /** It worked: on to the sign-in page, which says so. */
    static void leave() {
        UI.getCurrentOrThrow().getPage().setLocation(SignInView.PATH + "?ready");
    }

    /** The address that belongs to the new password, shown so that password managers keep both together. */
    static EmailField address(String email) {
        EmailField field = new EmailField(t("account.email"));
        field.setValue(email);
        field.setReadOnly(true);
        field.setAutocomplete(Autocomplete.USERNAME);
        return field;
    }
}
