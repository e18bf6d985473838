package org.parley.paper.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.copy.Copies;
import org.parley.copy.CopyFilter;
import org.parley.copy.ui.CopyTool;
import org.parley.export.Exports;
import org.parley.letter.Letters;
import org.parley.paper.Paper;
import org.parley.paper.Papers;
import org.springframework.core.annotation.Order;

/** Takes copies out as documents for a word processor. */
@org.springframework.stereotype.Component
@Order(2)
class PaperTool implements CopyTool {

    private final Papers papers;
    private final Exports exports;
    private final Copies copies;
    private final Letters letters;
    private final Actor actor;

    PaperTool(Papers papers, Exports exports, Copies copies, Letters letters, Actor actor) {
        this.papers = papers;
        this.exports = exports;
        this.copies = copies;
        this.letters = letters;
        this.actor = actor;
    }

    @Override
    public Component create(UUID letter, @Nullable UUID recipient) {
        return recipient == null
                ? create(letter, () -> CopyFilter.all(letter))
                : button(() -> open(letter, List.of(new Paper.OfOne(letter, recipient))));
    }

    @Override
    public Component create(UUID letter, SerializableSupplier<CopyFilter> listed) {
        return button(() -> open(letter, offered(letter, Objects.requireNonNull(listed.get()))));
    }

    private List<Paper> offered(UUID letter, CopyFilter listed) {
        CopyFilter all = CopyFilter.all(letter);
        List<Paper> offered = new ArrayList<>();
        if (!listed.equals(all) && copies.count(listed) > 0) {
            offered.add(new Paper.OfThose(listed));
        }
        if (copies.count(all) > 0) {
            offered.add(new Paper.OfThose(all));
        }
        copies.versions(letter).forEach(version -> offered.add(new Paper.Open(letter, version.id())));
        return offered;
    }

    private Button button(Runnable open) {
        Button button = new Button(t("paper.button"), VaadinIcon.FILE_TEXT_O.create(), click -> open.run());
        button.setVisible(actor.is(Roles.OFFICER));
        return button;
    }

    private void open(UUID letter, List<Paper> offered) {
        new PaperDialog(letters.details(letter).title(), offered, papers, exports, copies).open();
    }
}
