package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.letter.LetterLine;

/** What happened with the letter, as far as the features know. */
@Route(value = LetterLinks.ONE + "/activity", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class LetterActivityView extends LetterPage {

    private static final long serialVersionUID = 1L;

    private final transient List<LetterSection> sections;
    private final Div place = new Div();

    LetterActivityView(LetterParts parts, List<LetterSection> sections) {
        super(parts, LetterLinks.ACTIVITY);
        this.sections = sections;
        addClassName("page");
        add(place);
    }

    @Override
    void show(LetterLine letter, QueryParameters query) {
        place.removeAll();
        List<Component> parts =
                sections.stream().map(section -> section.create(letter.id())).toList();
        parts.forEach(place::add);
        if (parts.stream().noneMatch(Component::isVisible)) {
            place.add(new Message(
                    VaadinIcon.COMMENT_ELLIPSIS_O,
                    t("letter.activity-none-title"),
                    t("letter.activity-none-sentence")));
        }
    }
}
