package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.parley.account.OpenSession;
import org.parley.account.OwnAccount;
import org.parley.base.Actor;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Notices;

/** Where one is signed in, each with a button that ends it. */
class SessionList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccount own;
    private final transient Actor actor;
    private final transient AuthenticationContext security;

    SessionList(OwnAccount own, Actor actor, AuthenticationContext security) {
        this.own = own;
        this.actor = actor;
        this.security = security;
        getContent().addClassNames("sessions", "stack");
        refresh();
    }

    final void refresh() {
        getContent().removeAll();
        own.sessions().forEach(session -> getContent().add(row(session)));
        Button everywhere = new Button(t("account.own.end-all"), click -> {
            own.endAll();
            security.logout();
        });
        everywhere.addThemeVariants(ButtonVariant.LUMO_ERROR);
        everywhere.setDisableOnClick(true);
        getContent().add(new Div(everywhere));
    }

    private Div row(OpenSession session) {
        String browser = session.browser().isEmpty() ? t("account.own.unknown-browser") : session.browser();
        Span title = new Span(session.here() ? t("account.own.here", browser) : browser);
        Span detail = new Span(t(
                "account.own.session",
                session.address(),
                Dates.moment(session.started(), actor.zone()),
                Dates.moment(session.lastSeen(), actor.zone())));
        detail.addClassName("quiet");
        Div text = new Div(title, detail);
        text.addClassName("session-text");
        Div row = new Div(text);
        row.addClassName("session");
        if (!session.here()) {
            Button end = new Button(t("account.own.end"), click -> {
                own.end(session.id());
                refresh();
                Notices.done("account.own.ended");
            });
            end.setDisableOnClick(true);
            end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.add(end);
        }
        return row;
    }
}
