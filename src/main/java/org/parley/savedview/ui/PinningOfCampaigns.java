package org.parley.savedview.ui;

import org.parley.campaign.ui.CampaignAction;
import org.parley.progress.ui.ProgressAction;
import org.parley.savedview.Pins;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Campaigns are pinned on their page, and on the page that says how they stand. */
@Configuration(proxyBeanMethods = false)
class PinningOfCampaigns {

    @Bean
    CampaignAction pinOnCampaign(Pins pins) {
        return campaign -> new PinCampaign(campaign, pins);
    }

    @Bean
    ProgressAction pinOnProgress(Pins pins) {
        return scope -> {
            PinCampaign button = new PinCampaign(scope.campaign(), pins);
            button.setVisible(scope.letter() == null);
            return button;
        };
    }
}
