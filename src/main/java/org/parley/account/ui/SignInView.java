package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where one signs in: the mark, two fields, a button. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean failed =
                event.getLocation().getQueryParameters().getParameters().containsKey("error");
        removeAll();
        add(new Doorway(t("account.sign-in.title"), new SignInForm(failed ? t("account.sign-in.wrong") : "")));
    }

    @Override
    public String getPageTitle() {
        return t("account.sign-in.title") + " · Parley";
    }
}
