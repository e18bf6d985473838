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
import org.parley.paper.Paper;
import org.springframework.core.annotation.Order;

/** Takes copies out as documents for a word processor. */
@org.springframework.stereotype.Component
@Order(2)
class PaperTool implements CopyTool {

    private final PaperDialogs dialogs;
    private final Copies copies;
    private final Actor actor;

    PaperTool(PaperDialogs dialogs, Copies copies, Actor actor) {
        this.dialogs = dialogs;
        this.copies = copies;
        this.actor = actor;
    }

    @Override
    public Component create(UUID letter, @Nullable UUID recipient) {
        return recipient == null
                ? create(letter, () -> CopyFilter.all(letter))
                : button(() -> dialogs.open(letter, List.of(new Paper.OfOne(letter, recipient))));
    }

    @Override
    public Component create(UUID letter, SerializableSupplier<CopyFilter> listed) {
        return button(() -> dialogs.open(letter, offered(letter, Objects.requireNonNull(listed.get()))));
    }

    private List<Paper> offered(UUID letter, CopyFilter listed) {
        CopyFilter all = CopyFilter.all(letter);
        List<Paper> offered = new ArrayList<>();
        if (listed.narrows() && copies.count(listed) > 0) {
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
}
