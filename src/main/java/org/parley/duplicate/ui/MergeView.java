package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;
import org.parley.base.ui.UrlQuery;
import org.parley.duplicate.MergeOrder;
import org.parley.duplicate.MergePreview;
import org.parley.lawmaker.ui.LawmakerLinks;

/** Two people side by side and what would become of them; who stays is named first in the address. */
@Route(value = DuplicateLinks.MERGE, layout = Frame.class)
@RolesAllowed(Roles.OFFICER)
class MergeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MergeActions actions;
    private MergeOrder order = new MergeOrder(new UUID(0, 0), new UUID(0, 0), Set.of());

    MergeView(MergeActions actions) {
        this.actions = actions;
        getContent().addClassNames("page", "stack", "merge");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID stays = id(event, DuplicateLinks.STAYS);
        UUID gone = id(event, DuplicateLinks.GONE);
        MergePreview preview = null;
        if (stays != null && gone != null) {
            order = new MergeOrder(stays, gone, Set.of());
            preview = find();
        } else {
            Notices.refused("duplicate.gone");
        }
        if (preview == null) {
            event.forwardTo(DuplicatesView.class);
        } else {
            show(preview);
        }
    }

    @Override
    public String getPageTitle() {
        return t("duplicate.merge-title");
    }

    private static @Nullable UUID id(BeforeEnterEvent event, String name) {
        return UrlQuery.id(event.getRouteParameters().get(name).orElse(""));
    }

    /** The result, or none and the reason for the person. */
    private @Nullable MergePreview find() {
        try {
            return actions.merging().preview(order);
        } catch (NotFound gone) {
            Notices.refused("duplicate.gone");
        } catch (Refusal now) {
            Notices.refused(now.key(), now.values());
        }
        return null;
    }

    private void show(MergePreview preview) {
        H2 title = new H2(
                t("duplicate.merge-into", preview.gone().name(), preview.stays().name()));
        title.getElement().setAttribute("dir", "auto");
        Div head = new Div(title);
        head.addClassName("page-head");
        Div card = new Div(new Paragraph(t("duplicate.merge-sentence")));
        card.addClassNames("card", "stack");
        actions.signs(order).ifPresent(card::add);
        card.add(new MergeNotes(preview, actions.actor().zone()), buttons(preview));
        Div table = new Div(new MergeTable(preview, order.taken(), this::decide));
        table.addClassName("card");
        getContent().removeAll();
        getContent().add(head, card, table);
    }

    private Div buttons(MergePreview preview) {
        Button merge = new Button(t("duplicate.merge"), VaadinIcon.COMPRESS_SQUARE.create());
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        merge.setDisableOnClick(true);
        merge.addClickListener(click -> merge(preview));
        Button turn = new Button(
                t("duplicate.turn"), VaadinIcon.EXCHANGE.create(), click -> DuplicateLinks.open(order.turned()));
        Button different = new Button(t("duplicate.different"), click -> {
            actions.tellApart(preview);
            DuplicateLinks.openList();
        });
        different.setDisableOnClick(true);
        different.setVisible(preview.apart() == null);
        Div buttons = new Div(merge, turn, different);
        buttons.addClassName("row");
        return buttons;
    }

    /** Merges what the person saw; where that changed meanwhile, the refusal comes with the new result. */
    private void merge(MergePreview preview) {
        boolean done = false;
        try {
            UUID merge = actions.merging().merge(order, preview.seen());
            done = true;
            LawmakerLinks.open(order.stays());
            Notices.undoable(
                    "duplicate.merged",
                    () -> actions.takeBack(merge),
                    preview.gone().name(),
                    preview.stays().name());
        } finally {
            if (!done) {
                Optional.ofNullable(find()).ifPresentOrElse(this::show, DuplicateLinks::openList);
            }
        }
    }

    private void decide(String field, boolean takesGone) {
        Set<String> taken = new HashSet<>(order.taken());
        if (takesGone) {
            taken.add(field);
        } else {
            taken.remove(field);
        }
        order = new MergeOrder(order.stays(), order.gone(), taken);
        Optional.ofNullable(find()).ifPresentOrElse(this::show, DuplicateLinks::openList);
    }
}
