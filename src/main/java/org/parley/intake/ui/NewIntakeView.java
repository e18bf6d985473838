package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.intake.Intakes;

/** The first step: hand a list in. */
@Route(value = IntakeLinks.NEW, layout = Frame.class)
@RolesAllowed(Roles.OFFICER)
class NewIntakeView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    NewIntakeView(Intakes intakes) {
        getContent().addClassNames("page", "stack", "intake");
        UnorderedList accepted = new UnorderedList(
                new ListItem(t("intake.upload.accepts", Makes.all())),
                new ListItem(t("intake.upload.nothing-yet")),
                new ListItem(t("intake.upload.limit", intakes.largestFile() / (1024 * 1024))));
        accepted.addClassName("quiet");
        Div card = new Div(
                new Paragraph(t("intake.upload.sentence")), new ListUpload(intakes, IntakeLinks::open), accepted);
        card.addClassNames("card", "stack");
        getContent().add(new Steps(Steps.Step.UPLOAD), card);
    }

    @Override
    public String getPageTitle() {
        return t("intake.new");
    }
}
