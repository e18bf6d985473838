package org.parley.version.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.letter.Letters;
import org.parley.letter.ui.LetterTextSection;
import org.parley.version.Publications;
import org.springframework.core.annotation.Order;

/** Where a letter can be read by everybody, under its text. */
@org.springframework.stereotype.Component
@Order(20)
class PublishedSection implements LetterTextSection {

    private final Publications publications;
    private final Letters letters;
    private final Actor actor;
    private final Clock clock;

    PublishedSection(Publications publications, Letters letters, Actor actor, Clock clock) {
        this.publications = publications;
        this.letters = letters;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public Component create(UUID letter) {
        return new PublishedCard(letter, publications, letters.mayChange(letter), clock.withZone(actor.zone()));
    }
}
