package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.duplicate.Duplicates;
import org.parley.duplicate.MergeOrder;
import org.parley.duplicate.PairLine;

/** What somebody can say about two people: that they are different, and that they may be one after all. */
@org.springframework.stereotype.Component
record PairActions(Duplicates duplicates, Actor actor) {

    ZoneId zone() {
        return actor.zone();
    }

    boolean areAllowed() {
        return actor.is(Roles.OFFICER);
    }

    Component proposed(PairLine pair) {
        Button different = new Button(t("duplicate.different"), click -> tellApart(pair));
        different.setDisableOnClick(true);
        Anchor merge = new PathLink(
                DuplicateLinks.to(new MergeOrder(pair.one().id(), pair.other().id(), Set.of())),
                t("duplicate.compare"));
        merge.addClassName("compare");
        return row(merge, different);
    }

    Component toldApart(PairLine pair) {
        Button again = new Button(
                t("duplicate.think-again"),
                click -> thinkAgain(pair.one().id(), pair.other().id()));
        again.setDisableOnClick(true);
        return row(again);
    }

    private Component row(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("row");
        row.setVisible(areAllowed());
        return row;
    }

    private void tellApart(PairLine pair) {
        UUID one = pair.one().id();
        UUID other = pair.other().id();
        duplicates.tellApart(one, other);
        Notices.undoable(
                "duplicate.told-apart",
                () -> thinkAgain(one, other),
                pair.one().name(),
                pair.other().name());
        Stored.tell();
    }

    private void thinkAgain(UUID one, UUID other) {
        duplicates.thinkAgain(one, other);
        Stored.tell();
    }
}
