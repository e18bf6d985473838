package org.parley.campaign;

import java.util.List;
import org.parley.base.SearchHit;
import org.parley.base.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Campaigns in the global search. */
@Component
@Order(40)
class CampaignSearch implements SearchSource {

    private final Campaigns campaigns;

    CampaignSearch(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public List<SearchHit> find(String typed, int limit) {
        return campaigns.list(new CampaignFilter(typed, null, false), PageRequest.of(0, limit)).stream()
                .map(line -> new SearchHit("search.campaign", line.name(), line.ownerName(), "campaigns/" + line.id()))
                .toList();
    }
}
