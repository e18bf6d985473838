package org.parley.letter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;
import org.parley.letter.Seals;
import org.parley.letter.WrittenText;

/** What the letter says: written here until it is sealed, read here from then on. */
@Route(value = LetterLinks.ONE, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class LetterTextView extends LetterPage implements BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient Letters letters;
    private final transient Composers composers;
    private final transient Seals seals;
    private final transient List<LetterTextSection> sections;
    private final transient Actor actor;
    private final Div place = new Div();
    private @Nullable Composer composer;

    LetterTextView(LetterParts parts, Composers composers, Seals seals, List<LetterTextSection> sections, Actor actor) {
        super(parts, LetterLinks.TEXT);
        this.letters = parts.letters;
        this.composers = composers;
        this.seals = seals;
        this.sections = List.copyOf(sections);
        this.actor = actor;
        addClassName("page");
        place.addClassName("stack");
        add(place);
    }

    @Override
    void show(LetterLine letter, QueryParameters query) {
        WrittenText text = letters.text(letter.id());
        composer = null;
        place.removeAll();
        if (text.seal() == null && letters.mayChange(letter.id())) {
            composer = composers.over(Writing.base(letters, letter.id()), text);
            place.add(composer);
        } else {
            place.add(new ReadText(text, seals, actor.zone()));
        }
        sections.forEach(section -> place.add(section.create(letter.id())));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (composer != null) {
            composer.beforeLeave(event);
        }
    }
}
