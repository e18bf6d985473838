package org.parley.letter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.letter.LetterLine;
import org.parley.timeline.Whose;
import org.parley.timeline.ui.TimelineCard;
import org.parley.timeline.ui.TimelineCards;

/** What happened with the letter, as far as the features know: everything in one order, and what each of them says beside it. */
@Route(value = LetterLinks.ONE + "/activity", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class LetterActivityView extends LetterPage {

    private static final long serialVersionUID = 1L;

    private final transient List<LetterSection> sections;
    private final transient TimelineCards timelines;
    private final Div place = new Div();
    private final Div beside = new Div();
    private @Nullable TimelineCard card;
    private @Nullable UUID shown;

    LetterActivityView(LetterParts parts, List<LetterSection> sections, TimelineCards timelines) {
        super(parts, LetterLinks.ACTIVITY);
        this.sections = sections;
        this.timelines = timelines;
        addClassName("page");
        place.addClassName("letter-activity");
        beside.addClassName("letter-activity-beside");
        add(place);
    }

    @Override
    void show(LetterLine letter, QueryParameters query) {
        if (card == null || !letter.id().equals(shown)) {
            shown = letter.id();
            card = timelines.of(Whose.LETTER.of(letter.id()), LetterLinks.activity(letter.id()), query);
            beside.removeAll();
            sections.forEach(section -> beside.add(section.create(letter.id())));
            place.removeAll();
            place.add(card, beside);
        } else {
            card.show(TimelineCards.kind(query));
        }
    }
}
