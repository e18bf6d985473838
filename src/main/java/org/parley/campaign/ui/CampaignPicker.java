package org.parley.campaign.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.campaign.CampaignChoice;
import org.parley.campaign.Campaigns;

/** Picks one campaign by typing a part of its name; the value is the id. */
public class CampaignPicker extends CustomField<@Nullable UUID> {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;
    private final ComboBox<CampaignChoice> box = new ComboBox<>();

    public CampaignPicker(Campaigns campaigns, String label) {
        this.campaigns = campaigns;
        setLabel(label);
        box.setItemLabelGenerator(CampaignChoice::name);
        box.setItemsPageable((page, typed) -> campaigns.choices(typed, page));
        box.setWidthFull();
        add(box);
    }

    /** Without a label of its own, for a row of filters: says inside what it is about, and has a cross that empties it. */
    public CampaignPicker asFilter(String about) {
        box.setPlaceholder(about);
        box.setAriaLabel(about);
        box.setClearButtonVisible(true);
        return this;
    }

    @Override
    protected @Nullable UUID generateModelValue() {
        CampaignChoice choice = box.getValue();
        return choice == null ? null : choice.id();
    }

    @Override
    protected void setPresentationValue(@Nullable UUID campaign) {
        box.setValue(
                campaign == null
                        ? null
                        : new CampaignChoice(
                                campaign, campaigns.details(campaign).name()));
    }
}
