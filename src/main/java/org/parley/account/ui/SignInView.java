package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.parley.account.Entrance;
import org.parley.account.TypedEmail;
import org.parley.base.Actor;
import org.parley.base.Roles;

/** Where one signs in: the mark, two fields, a button. Whoever is signed in already goes straight on. */
@Route(value = SignInView.PATH, autoLayout = false)
@AnonymousAllowed
class SignInView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    /** The path, for the links that lead here. */
    static final String PATH = "sign-in";

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_WAIT = 3600;

    private final transient Entrance entrance;
    private final transient Actor actor;

    SignInView(Entrance entrance, Actor actor) {
        this.entrance = entrance;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (actor.is(Roles.VIEWER)) {
            event.forwardTo("");
        } else if (entrance.isSetUp()) {
            add(new Doorway(
                    t("account.sign-in.title"),
                    new SignInForm(said(event.getLocation().getQueryParameters().getParameters()), typed())));
        } else {
            add(new Doorway(t("account.not-set-up.title"), new Paragraph(t("account.not-set-up.sentence"))));
        }
    }

    @Override
    public String getPageTitle() {
        return t("account.sign-in.title") + " · Parley";
    }

    private static Sentence said(Map<String, List<String>> parameters) {
        if (parameters.containsKey("wait")) {
            return Sentence.problem("account.sign-in.wait", seconds(parameters.get("wait")));
        }
        if (parameters.containsKey("error")) {
            return Sentence.problem("account.sign-in.wrong");
        }
        return parameters.containsKey("ready") ? Sentence.good("account.sign-in.ready") : Sentence.none();
    }

    /** What was typed before, once. */
    private static String typed() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Object typed = session.getAttribute(TypedEmail.KEPT_AS);
        session.removeAttribute(TypedEmail.KEPT_AS);
        return typed instanceof String text ? text : "";
    }

    private static int seconds(List<String> values) {
        String typed = values.isEmpty() ? "" : values.getFirst();
        return typed.matches("\\d{1,4}") ? Math.min(Integer.parseInt(typed), LONGEST_WAIT) : 1;
    }
}
