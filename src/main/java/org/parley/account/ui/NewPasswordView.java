package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.parley.account.Entrance;
import org.parley.account.Expected;

/** Where somebody who forgot their password chooses a new one, with a link from an administrator. */
@Route(value = "new-password/:token", autoLayout = false)
@AnonymousAllowed
class NewPasswordView extends LinkPage {

    private static final long serialVersionUID = 1L;

    private final transient Entrance entrance;
    private final NewPassword password = new NewPassword();

    NewPasswordView(Entrance entrance) {
        super("account.new-password.title");
        this.entrance = entrance;
    }

    @Override
    void open(String token) {
        entrance.forgot(token).ifPresent(expected -> add(form(token, expected)));
    }

    private Doorway form(String token, Expected expected) {
        OnceButton choose = new OnceButton(t("account.new-password.done"), () -> {
            entrance.renew(token, password.value());
            leave();
        });
        Div form = new Div(address(expected.email()), password, choose);
        form.addClassName("stack");
        return new Doorway(t("account.new-password.title"), form);
    }
}
