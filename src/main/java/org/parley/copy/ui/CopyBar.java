package org.parley.copy.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Paths;
import org.parley.copy.Copy;
import org.parley.copy.CopyFilter;
import org.parley.copy.FormsOfAddress;
import org.parley.copy.Neighbours;

/** What stands above a copy: the ways to those beside it, and how this recipient is addressed. */
class CopyBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    /** The bar of a copy; without forms the salutation stays as it is. */
    CopyBar(Copy copy, CopyFilter filter, Neighbours beside, @Nullable FormsOfAddress forms, Runnable changed) {
        getContent().addClassNames("row", "copy-bar");
        getContent()
                .add(
                        step(VaadinIcon.ARROW_LEFT, t("copy.before"), filter, beside.before()),
                        step(VaadinIcon.ARROW_RIGHT, t("copy.after"), filter, beside.after()));
        if (forms != null) {
            getContent()
                    .add(new Button(
                            t("copy.address"), VaadinIcon.PENCIL.create(), click -> address(copy, forms, changed)));
        }
    }

    void offer(Component tool) {
        getContent().add(tool);
    }

    private static Button step(VaadinIcon icon, String word, CopyFilter filter, @Nullable UUID there) {
        Button step = new Button(icon.create(), click -> {
            if (there != null) {
                Paths.open(CopyLinks.to(filter, there));
            }
        });
        step.setAriaLabel(word);
        step.setTooltipText(word);
        step.setEnabled(there != null);
        step.addThemeVariants(ButtonVariant.LUMO_ICON);
        return step;
    }

    private static void address(Copy copy, FormsOfAddress forms, Runnable changed) {
        TextField salutation = new TextField(t("copy.salutation"));
        salutation.setValue(copy.salutation());
        salutation.setHelperText(t("copy.salutation-help"));
        salutation.setMaxLength(LONGEST);
        salutation.setWidthFull();
        salutation.getElement().setAttribute("dir", "auto");
        UUID recipient = Objects.requireNonNull(copy.recipient());
        EntryDialog dialog = new EntryDialog(t("copy.address-title", copy.name()), salutation, () -> {
            forms.address(recipient, salutation.getValue());
            Notices.done("copy.addressed");
            changed.run();
            return true;
        });
        dialog.watch(salutation);
        dialog.open();
    }
}
