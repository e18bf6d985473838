package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.parley.account.AccountDetails;
import org.parley.account.OwnAccount;
import org.parley.account.OwnDetails;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;

/** One's own account: how one is called and reads, the password, where one is signed in. */
@Route(value = "account", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class AccountView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccount own;
    private final DetailsFields fields = new DetailsFields();
    private final PasswordField old = new PasswordField(t("account.password.old"));
    private final NewPassword next = new NewPassword();
    private final SessionList sessions;
    private transient OwnDetails shown;

    AccountView(OwnAccount own, Actor actor, AuthenticationContext security, List<AccountSection> sections) {
        this.own = own;
        this.shown = own.details();
        this.sessions = new SessionList(own, actor, security);
        fields.show(shown.details());
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setRequiredIndicatorVisible(true);
        Paragraph who =
                new Paragraph(t("account.own.who", shown.email(), t(shown.role().key())));
        who.addClassNames("quiet", "tight");
        addClassNames("page", "account");
        add(
                card("account.own.details", who, fields, new OnceButton(t("account.own.save"), this::save)),
                card("account.password", old, next, new OnceButton(t("account.own.change-password"), this::change)));
        sections.forEach(section -> add(section.create()));
        add(card("account.own.sessions", sessions));
    }

    @Override
    public String getPageTitle() {
        return t("account.own.title");
    }

    private void save() {
        AccountDetails details = fields.value();
        own.correct(shown.seen(), details);
        boolean otherLanguage = !details.language().equals(shown.details().language());
        shown = own.details();
        fields.show(shown.details());
        Notices.done("account.own.saved");
        if (otherLanguage) {
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    private void change() {
        own.changePassword(old.getValue(), next.value());
        old.clear();
        next.clear();
        sessions.refresh();
        Notices.done("account.own.password-changed");
    }

    private static Div card(String titleKey, com.vaadin.flow.component.Component... content) {
        Div body = new Div(content);
        body.addClassName("stack");
        Div card = new Div(new H2(t(titleKey)), body);
        card.addClassName("card");
        return card;
    }
}
