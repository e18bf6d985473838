package org.parley.account.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.springframework.stereotype.Component;

/** Every new screen speaks the language of the account; before sign-in, that of the browser as far as we know it. */
@Component
class LanguageFollowsAccount implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    LanguageFollowsAccount(Actor actor) {
        this.actor = actor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> {
            if (actor.is(Roles.VIEWER)) {
                opened.getUI().setLocale(actor.locale());
            }
        });
    }
}
