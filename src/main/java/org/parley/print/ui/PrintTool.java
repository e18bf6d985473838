package org.parley.print.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Paths;
import org.parley.copy.Copies;
import org.parley.copy.CopyFilter;
import org.parley.copy.CopyLine;
import org.parley.copy.ui.CopyTool;
import org.parley.print.Selections;
import org.parley.recipient.RecipientFilter;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** Leads from a copy to its page for the printer, and from the list of copies to what can be printed for those whom it shows. */
@org.springframework.stereotype.Component
@Order(3)
class PrintTool implements CopyTool {

    private static final int AT_ONCE = 500;

    private final Copies copies;
    private final Selections selections;
    private final Actor actor;

    PrintTool(Copies copies, Selections selections, Actor actor) {
        this.copies = copies;
        this.selections = selections;
        this.actor = actor;
    }

    @Override
    public Component create(UUID letter, @Nullable UUID recipient) {
        if (recipient == null) {
            return create(letter, () -> CopyFilter.all(letter));
        }
        Anchor link = PrintPart.page(PrintLinks.copy(recipient), "");
        link.add(VaadinIcon.PRINT.create(), new Span(t("print.print")));
        link.addClassName("print-open");
        return link;
    }

    @Override
    public Component create(UUID letter, SerializableSupplier<CopyFilter> listed) {
        return new Button(
                t("print.print"), VaadinIcon.PRINT.create(), click -> open(Objects.requireNonNull(listed.get())));
    }

    /** Whose copies have a gap, no address of recipients can say: they are remembered one by one. */
    private void open(CopyFilter listed) {
        boolean hasAddress = listed.empty() == null && listed.only() == null;
        Set<UUID> some = hasAddress || !actor.is(Roles.OFFICER) ? Set.of() : recipients(listed);
        String words = hasAddress ? listed.search() : "";
        Paths.open(PrintLinks.tab(
                RecipientFilter.all(listed.letter()).searching(words),
                some.isEmpty() ? null : selections.keep(listed.letter(), some),
                false));
    }

    private Set<UUID> recipients(CopyFilter listed) {
        Set<UUID> recipients = new LinkedHashSet<>();
        for (int page = 0; recipients.size() == page * AT_ONCE; page++) {
            copies.list(listed, PageRequest.of(page, AT_ONCE)).stream()
                    .map(CopyLine::recipient)
                    .forEach(recipients::add);
        }
        return recipients;
    }
}
