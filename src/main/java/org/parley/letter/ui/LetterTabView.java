package org.parley.letter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.letter.LetterLine;

/** A tab that another feature contributes to the page of a letter. */
@Route(value = LetterLinks.ONE + "/:tab", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class LetterTabView extends LetterPage implements BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient LetterParts parts;
    private final Div place = new Div();
    private @Nullable UUID shown;
    private transient LetterTab.@Nullable Part part;

    LetterTabView(LetterParts parts) {
        super(parts, "");
        this.parts = parts;
        place.addClassName("letter-part");
        addClassNames("list-page");
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String word = event.getRouteParameters().get("tab").orElse("");
        if (parts.tabs.stream().noneMatch(tab -> tab.word().equals(word))) {
            event.forwardTo(LetterLinks.LIST + "/"
                    + event.getRouteParameters().get("letter").orElse(""));
            return;
        }
        if (!word.equals(here())) {
            goTo(word);
            shown = null;
        }
        super.beforeEnter(event);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (part != null) {
            part.beforeLeave(event);
        }
    }

    @Override
    void show(LetterLine letter, QueryParameters query) {
        if (part == null || !letter.id().equals(shown)) {
            part = parts.tabs.stream()
                    .filter(tab -> tab.word().equals(here()))
                    .findFirst()
                    .orElseThrow()
                    .create(letter, () -> refreshHead(letter.id()));
            place.getElement().removeAllChildren();
            place.getElement().appendChild(part.getElement());
            shown = letter.id();
        }
        part.show(query);
    }
}
