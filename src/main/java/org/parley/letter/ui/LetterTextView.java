package org.parley.letter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;
import org.parley.letter.WrittenText;

/** What the letter says: written here until it is sealed, read here from then on. */
@Route(value = LetterLinks.ONE, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class LetterTextView extends LetterPage implements BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient Letters letters;
    private final transient Actor actor;
    private final Div place = new Div();
    private @Nullable Composer composer;

    LetterTextView(LetterParts parts, Actor actor) {
        super(parts, LetterLinks.TEXT);
        this.letters = parts.letters;
        this.actor = actor;
        addClassName("page");
        add(place);
    }

    @Override
    void show(LetterLine letter, QueryParameters query) {
        WrittenText text = letters.text(letter.id());
        composer = null;
        place.removeAll();
        if (text.seal() == null && letters.mayChange(letter.id())) {
            composer = new Composer(Writing.base(letters, letter.id()), text);
            place.add(composer);
        } else {
            place.add(new ReadText(letter.id(), text, letters, actor.zone()));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (composer != null) {
            composer.beforeLeave(event);
        }
    }
}
