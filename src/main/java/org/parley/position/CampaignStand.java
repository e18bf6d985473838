package org.parley.position;

import java.util.List;
import java.util.UUID;
import org.parley.base.Seen;

/**
 * How somebody stands on one campaign: what is known, and how much they count there.
 *
 * @param name what the campaign is called
 * @param latest the latest positions, the one that counts first; empty where only their weight is known
 * @param weight influence and priority, at the version to carry back
 */
public record CampaignStand(UUID campaign, String name, List<PositionLine> latest, Seen<WeightDetails> weight) {}
