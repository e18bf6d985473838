package org.parley.partner.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import org.parley.base.ui.IdPicker;
import org.parley.partner.PartnerChoice;
import org.parley.partner.PartnerLine;
import org.parley.partner.Partners;

/** Picks one partner by typing a part of one of its names; the value is the id. */
public class PartnerPicker extends IdPicker<PartnerChoice> {

    private static final long serialVersionUID = 1L;

    private final transient Partners partners;

    public PartnerPicker(Partners partners, String label) {
        super(label, box(partners));
        this.partners = partners;
    }

    @Override
    protected UUID id(PartnerChoice picked) {
        return picked.id();
    }

    @Override
    protected PartnerChoice named(UUID partner) {
        PartnerLine line = partners.line(partner);
        return new PartnerChoice(partner, line.name(), line.acronym());
    }

    private static ComboBox<PartnerChoice> box(Partners partners) {
        ComboBox<PartnerChoice> box = new ComboBox<>();
        box.setItemLabelGenerator(PartnerPicker::label);
        box.setItemsPageable((page, typed) -> partners.choices(typed, page));
        return box;
    }

    private static String label(PartnerChoice choice) {
        return choice.acronym().isEmpty() ? choice.name() : choice.name() + " (" + choice.acronym() + ")";
    }
}
