package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.parley.account.Entrance;

/** The very first page: whoever started Parley becomes its administrator. */
@Route(value = "set-up/:token", autoLayout = false)
@AnonymousAllowed
class SetUpView extends LinkPage {

    private static final long serialVersionUID = 1L;

    private final transient Entrance entrance;
    private final DetailsFields details = new DetailsFields();
    private final EmailField email = new EmailField(t("account.email"));
    private final NewPassword password = new NewPassword();

    SetUpView(Entrance entrance) {
        super("account.set-up.title");
        this.entrance = entrance;
        email.setRequiredIndicatorVisible(true);
        email.setAutocomplete(Autocomplete.USERNAME);
    }

    @Override
    void open(String token) {
        if (entrance.opensSetUp(token)) {
            Paragraph welcome = new Paragraph(t("account.set-up.sentence"));
            welcome.addClassName("quiet");
            Div form = new Div(welcome, email, details, password, new OnceButton(t("account.set-up.done"), () -> {
                entrance.setUp(token, email.getValue(), details.value(), password.value());
                leave();
            }));
            form.addClassName("stack");
            add(new Doorway(t("account.set-up.title"), form));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        details.guessZone(event.getUI().getPage().getExtendedClientDetails().getTimeZoneId());
    }
}
