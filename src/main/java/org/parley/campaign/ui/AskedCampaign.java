package org.parley.campaign.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.CampaignLine;
import org.parley.campaign.Campaigns;

/** The campaign that an address such as {@code campaigns/018f…/progress} names. */
public final class AskedCampaign {

    private AskedCampaign() {}

    /** The campaign; null where the address names none, or none that is there. */
    public static @Nullable CampaignLine of(BeforeEnterEvent event, Campaigns campaigns) {
        UUID asked = UrlQuery.id(event.getRouteParameters().get("campaign").orElse(""));
        try {
            return asked == null ? null : campaigns.details(asked);
        } catch (NotFound gone) {
            return null;
        }
    }
}
