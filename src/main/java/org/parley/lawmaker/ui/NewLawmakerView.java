package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.parley.base.Roles;
import org.parley.base.ui.Notices;
import org.parley.lawmaker.LawmakerDetails;
import org.parley.lawmaker.Lawmakers;

/** Enters somebody who is on no list; the seat and the channels follow on their page. */
@Route(value = LawmakerLinks.NEW, layout = LawmakersLayout.class)
@RolesAllowed(Roles.OFFICER)
class NewLawmakerView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Lawmakers lawmakers;
    private final LawmakerForm form = new LawmakerForm(LawmakerDetails.EMPTY);

    NewLawmakerView(Lawmakers lawmakers) {
        this.lawmakers = lawmakers;
        Button save = new Button(t("lawmaker.enter"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save(save));
        Button cancel = new Button(t("lawmaker.cancel"), click -> layout().close());
        Div buttons = new Div(save, cancel);
        buttons.addClassName("row");
        getContent().addClassNames("page", "detail-page");
        getContent().add(new H2(t("lawmaker.new")), form, buttons);
    }

    @Override
    public String getPageTitle() {
        return t("lawmaker.new");
    }

    private void save(Button save) {
        try {
            form.typed().ifPresent(details -> {
                UUID entered = lawmakers.enter(details);
                Notices.done("lawmaker.entered", details.officialName());
                layout().refresh();
                layout().open(entered);
            });
        } finally {
            save.setEnabled(true);
        }
    }

    private LawmakersLayout layout() {
        return findAncestor(LawmakersLayout.class);
    }
}
