package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.parley.account.Entrance;
import org.parley.account.Expected;

/** Where an invited person chooses a password and says how they read. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends LinkPage {

    private static final long serialVersionUID = 1L;

    private final transient Entrance entrance;
    private final DetailsFields details = new DetailsFields();
    private final NewPassword password = new NewPassword();

    InvitationView(Entrance entrance) {
        super("account.invitation.title");
        this.entrance = entrance;
    }

    @Override
    void open(String token) {
        entrance.invited(token).ifPresent(expected -> add(welcome(token, expected)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        details.guessZone(event.getUI().getPage().getExtendedClientDetails().getTimeZoneId());
    }

    private Doorway welcome(String token, Expected expected) {
        details.showName(expected.name());
        Paragraph sentence = new Paragraph(t("account.invitation.sentence"));
        sentence.addClassName("quiet");
        OnceButton accept = new OnceButton(t("account.invitation.done"), () -> {
            entrance.accept(token, details.value(), password.value());
            leave();
        });
        Div form = new Div(sentence, address(expected.email()), details, password, accept);
        form.addClassName("stack");
        return new Doorway(t("account.invitation.title"), form);
    }
}
