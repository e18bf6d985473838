package org.parley.duplicate.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.duplicate.Duplicates;
import org.parley.duplicate.MergeLine;
import org.parley.duplicate.MergeOrder;
import org.parley.duplicate.MergePreview;
import org.parley.duplicate.Merges;
import org.parley.duplicate.Merging;
import org.parley.duplicate.PairFilter;
import org.parley.lawmaker.ui.LawmakerLinks;

/** What the page of a merge and the history of one ask and tell. */
@org.springframework.stereotype.Component
record MergeActions(Merging merging, Merges merges, Duplicates duplicates, Actor actor) {

    /** Why the two were proposed, where they were. */
    Optional<Component> signs(MergeOrder order) {
        return duplicates.list(PairFilter.ALL.withLawmaker(order.stays()), 0, 100).stream()
                .filter(pair -> pair.isOf(order.gone()))
                .<Component>map(pair -> new Signs(pair.signs()))
                .findFirst();
    }

    void tellApart(MergePreview preview) {
        UUID stays = preview.stays().id();
        UUID gone = preview.gone().id();
        duplicates.tellApart(stays, gone);
        Notices.undoable(
                "duplicate.told-apart",
                () -> {
                    duplicates.thinkAgain(stays, gone);
                    Stored.tell();
                },
                preview.stays().name(),
                preview.gone().name());
    }

    /** Takes a merge back and shows who is there again. */
    void takeBack(UUID merge) {
        MergeLine back = merges.undo(merge);
        LawmakerLinks.open(back.gone());
        Stored.tell();
        if (back.staying() == 0) {
            Notices.done("duplicate.taken-back", back.goneName());
        } else {
            Notices.done("duplicate.taken-back-except", back.goneName(), back.staying());
        }
    }
}
