package org.parley.campaign.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import org.parley.base.ui.IdPicker;
import org.parley.campaign.CampaignChoice;
import org.parley.campaign.Campaigns;

/** Picks one campaign by typing a part of its name; the value is the id. */
public class CampaignPicker extends IdPicker<CampaignChoice> {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;

    public CampaignPicker(Campaigns campaigns, String label) {
        super(label, box(campaigns));
        this.campaigns = campaigns;
    }

    @Override
    protected UUID id(CampaignChoice picked) {
        return picked.id();
    }

    @Override
    protected CampaignChoice named(UUID campaign) {
        return new CampaignChoice(campaign, campaigns.details(campaign).name());
    }

    private static ComboBox<CampaignChoice> box(Campaigns campaigns) {
        ComboBox<CampaignChoice> box = new ComboBox<>();
        box.setItemLabelGenerator(CampaignChoice::name);
        box.setItemsPageable((page, typed) -> campaigns.choices(typed, page));
        return box;
    }
}
