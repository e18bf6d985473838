package org.parley.position;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Roles;
import org.parley.base.Seen;
import org.parley.campaign.Campaigns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How one lawmaker stands on every campaign of which something is known. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Standpoints {

    /** How many positions of a campaign are shown as a line. */
    public static final int LINE = 24;

    private final PositionList positions;
    private final Weights weights;
    private final Campaigns campaigns;

    Standpoints(PositionList positions, Weights weights, Campaigns campaigns) {
        this.positions = positions;
        this.weights = weights;
        this.campaigns = campaigns;
    }

    /** Those with a position first, then those where only their weight is known, then those that wrote to them and are under way. */
    public List<CampaignStand> of(UUID lawmaker) {
        Map<UUID, List<PositionLine>> latest = new LinkedHashMap<>();
        positions
                .latest(lawmaker, LINE)
                .forEach(line -> latest.computeIfAbsent(line.details().campaign(), campaign -> new ArrayList<>())
                        .add(line));
        Map<UUID, Seen<WeightDetails>> weighed = weights.of(lawmaker);
        List<CampaignStand> stands = new ArrayList<>();
        latest.forEach((campaign, lines) -> stands.add(new CampaignStand(
                campaign,
                lines.getFirst().campaign(),
                lines,
                weighed.containsKey(campaign) ? weighed.get(campaign) : weights.of(lawmaker, campaign))));
        Set<UUID> others = new LinkedHashSet<>();
        weighed.forEach((campaign, weight) -> {
            if (!weight.details().equals(WeightDetails.UNSAID)) {
                others.add(campaign);
            }
        });
        others.addAll(weights.campaignsThatWrote(lawmaker));
        others.removeAll(latest.keySet());
        others.forEach(campaign -> stands.add(new CampaignStand(
                campaign,
                campaigns.details(campaign).name(),
                List.of(),
                weighed.containsKey(campaign) ? weighed.get(campaign) : weights.of(lawmaker, campaign))));
        return stands;
    }
}
